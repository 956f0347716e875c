package io.takt.equipment.web;

import io.takt.connectivity.Devices;
import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentState;
import io.takt.equipment.EquipmentView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/equipment/equipment")
class EquipmentController {

    private final Equipment equipment;
    private final Devices devices;

    EquipmentController(Equipment equipment, Devices devices) {
        this.equipment = equipment;
        this.devices = devices;
    }

    @GetMapping
    List<Item> list(Locale locale) {
        return equipment.all().stream().map(one -> item(one, locale)).toList();
    }

    @PostMapping("/{code}/hold")
    void hold(@PathVariable String code, @Valid @RequestBody Why why) {
        equipment.hold(code, why.text());
    }

    @PostMapping("/{code}/release")
    void release(@PathVariable String code, @Valid @RequestBody Why why) {
        equipment.release(code, why.text());
    }

    private Item item(EquipmentView one, Locale locale) {
        String link = one.device() == null ? null
                : devices.find(one.device()).map(device -> device.link().name()).orElse(null);
        return new Item(one.code(), one.code(), one.name(locale), one.equipmentClass(), one.workUnit(), one.device(),
                one.state(), one.since(), one.program(), link, one.held(), one.holdReason());
    }

    record Why(@Nullable @Size(max = 500) String reason) {

        String text() {
            return reason == null ? "" : reason;
        }
    }

    record Item(String id, String code, String name, String equipmentClass, String workUnit, @Nullable String device,
            EquipmentState state, Instant since, @Nullable String program, @Nullable String link, boolean held,
            @Nullable String holdReason) {
    }
}

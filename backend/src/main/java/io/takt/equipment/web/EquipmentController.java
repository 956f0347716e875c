package io.takt.equipment.web;

import io.takt.connectivity.Devices;
import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentState;
import io.takt.equipment.EquipmentView;
import io.takt.equipment.StateHistory;
import io.takt.equipment.StateHistory.StateSlice;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/equipment/equipment")
class EquipmentController {

    private static final Duration SHIFT = Duration.ofHours(8);

    private final Equipment equipment;
    private final Devices devices;
    private final StateHistory history;
    private final PlantClock clock;

    EquipmentController(Equipment equipment, Devices devices, StateHistory history, PlantClock clock) {
        this.equipment = equipment;
        this.devices = devices;
        this.history = history;
        this.clock = clock;
    }

    @GetMapping
    List<Item> list(Locale locale) {
        return equipment.all().stream().map(one -> item(one, locale)).toList();
    }

    /** The states of the last shift, or between two plant times. */
    @GetMapping("/{code}/states")
    List<StateSlice> states(@PathVariable String code, @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        Instant end = to == null ? clock.now() : to;
        return history.between(code, from == null ? end.minus(SHIFT) : from, end);
    }

    @PostMapping("/{code}/hold")
    void hold(@PathVariable String code, @RequestBody Why why) {
        equipment.hold(code, why.text());
    }

    @PostMapping("/{code}/release")
    void release(@PathVariable String code, @RequestBody Why why) {
        equipment.release(code, why.text());
    }

    private Item item(EquipmentView one, Locale locale) {
        String link = one.device() == null ? null
                : devices.find(one.device()).map(device -> device.link().name()).orElse(null);
        return new Item(one.code(), one.code(), one.name(locale), one.equipmentClass(), one.workUnit(), one.device(),
                one.state(), one.since(), one.program(), link, one.held(), one.holdReason());
    }

    record Why(@Nullable String reason) {

        String text() {
            return reason == null ? "" : reason;
        }
    }

    record Item(String id, String code, String name, String equipmentClass, String workUnit, @Nullable String device,
            EquipmentState state, Instant since, @Nullable String program, @Nullable String link, boolean held,
            @Nullable String holdReason) {
    }
}

package io.takt.equipment.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.connectivity.Devices;
import io.takt.equipment.EquipmentRecord;
import io.takt.equipment.EquipmentRecord.AttributeValue;
import io.takt.equipment.EquipmentRecords;
import io.takt.equipment.EquipmentState;
import io.takt.equipment.EquipmentView;
import io.takt.equipment.WantedEquipment;
import io.takt.equipment.web.EquipmentController.Item;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The records of equipment, each with how it stands now. */
@RestController
@RequestMapping("/api/equipment/equipment")
class EquipmentController extends RecordEndpoints<EquipmentRecord, WantedEquipment, Item> {

    private final Devices devices;

    EquipmentController(EquipmentRecords records, Devices devices) {
        super(records);
        this.devices = devices;
    }

    @Override
    protected Item item(EquipmentRecord found, Locale locale) {
        EquipmentView now = found.now();
        String link = now.device() == null ? null : devices.find(now.device()).map(device -> device.link().name()).orElse(null);
        return new Item(now.code(), now.code(), now.name(locale), now.nameZh(), now.nameEn(), now.equipmentClass(), now.workUnit(),
                now.device(), now.loadCapacity(), found.slots(), found.note(), found.attributes(), now.state(), now.since(),
                now.program(), now.setupFamily(), link, now.held(), now.holdReason(), found.archived(), found.version());
    }

    /** @param link how the device can be reached; null if there is none */
    record Item(String id, String code, String name, String nameZh, String nameEn, String equipmentClass, String workUnit,
            @Nullable String device, int loadCapacity, int slots, @Nullable String note, List<AttributeValue> attributes,
            EquipmentState state, Instant since, @Nullable String program, @Nullable String setupFamily, @Nullable String link,
            boolean held, @Nullable String holdReason, boolean archived, int version) {
    }
}

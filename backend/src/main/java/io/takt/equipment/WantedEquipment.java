package io.takt.equipment;

import io.takt.administration.spi.Refers;
import io.takt.connectivity.DeviceSetup;
import io.takt.equipment.EquipmentRecord.AttributeValue;
import io.takt.plant.Place;
import io.takt.shared.WantedRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a piece of equipment shall be. */
public record WantedEquipment(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn,
        @Refers(EquipmentClass.ENTITY) @Nullable String equipmentClass, @Refers(Place.ENTITY) @Nullable String workUnit,
        @Refers(DeviceSetup.ENTITY) @Nullable String device, @Nullable Integer loadCapacity, @Nullable Integer slots, @Nullable String note,
        @Nullable List<AttributeValue> attributes) implements WantedRecord {

    public WantedEquipment {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
        device = device == null || device.isBlank() ? null : device.strip();
        note = note == null || note.isBlank() ? null : note.strip();
        attributes = WantedRecord.rows(attributes).stream().filter(value -> !"".equals(value.value())).toList();
    }

    /** A machine that takes one piece at a time. */
    public static WantedEquipment single(String code, String nameZh, String nameEn, String equipmentClass, String workUnit,
            @Nullable String device) {
        return new WantedEquipment(code, nameZh, nameEn, equipmentClass, workUnit, device, 1, 1, null, List.of());
    }
}

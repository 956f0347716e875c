package io.takt.equipment;

import io.takt.administration.spi.Refers;
import io.takt.equipment.SetupMatrix.SetupTime;
import io.takt.shared.WantedRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a set-up matrix shall be. */
public record WantedMatrix(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn,
        @Refers(EquipmentClass.ENTITY) @Nullable String equipmentClass, @Refers(EquipmentRecord.ENTITY) @Nullable String equipment,
        @Nullable Integer defaultMinutes, @Nullable List<SetupTime> times) implements WantedRecord {

    public WantedMatrix {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
        equipmentClass = equipmentClass == null || equipmentClass.isBlank() ? null : equipmentClass;
        equipment = equipment == null || equipment.isBlank() ? null : equipment;
        times = WantedRecord.rows(times);
    }
}

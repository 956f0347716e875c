package io.takt.equipment;

import io.takt.administration.spi.Refers;
import io.takt.shared.WantedRecord;
import org.jspecify.annotations.Nullable;

/** What a kind of tool shall be. */
public record WantedToolType(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn, @Nullable Integer life,
        @Refers(EquipmentClass.ENTITY) @Nullable String equipmentClass, @Nullable String setupFamily) implements WantedRecord {

    public WantedToolType {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
        equipmentClass = equipmentClass == null || equipmentClass.isBlank() ? null : equipmentClass;
        setupFamily = setupFamily == null || setupFamily.isBlank() ? null : setupFamily.strip();
    }
}

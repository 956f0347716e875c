package io.takt.material;

import io.takt.administration.spi.Refers;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.shared.WantedRecord;
import org.jspecify.annotations.Nullable;

/** What a material shall be. */
public record WantedMaterial(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn, @Nullable Tracking tracking,
        @Refers(UnitOfMeasure.ENTITY) @Nullable String unit, @Refers(MaterialClass.ENTITY) @Nullable String materialClass,
        @Nullable Integer shelfLifeDays, @Nullable Picking picking) implements WantedRecord {

    /** A material that keeps as long as its class says. */
    public WantedMaterial(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn, @Nullable Tracking tracking,
            @Nullable String unit, @Nullable String materialClass) {
        this(code, nameZh, nameEn, tracking, unit, materialClass, null, null);
    }

    public WantedMaterial {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
    }

    WantedMaterial tracked(Tracking ofClass) {
        return new WantedMaterial(code, nameZh, nameEn, ofClass, unit, materialClass, shelfLifeDays, picking);
    }

    WantedMaterial in(String itsUnit) {
        return new WantedMaterial(code, nameZh, nameEn, tracking, itsUnit, materialClass, shelfLifeDays, picking);
    }
}

package io.takt.material;

import io.takt.material.MaterialDefinition.Tracking;
import io.takt.shared.WantedRecord;
import org.jspecify.annotations.Nullable;

/** What a class shall be. */
public record WantedClass(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn, @Nullable Tracking tracking,
        @Nullable Integer shelfLifeDays, @Nullable Picking picking) implements WantedRecord {

    /** A class that says nothing of its materials. */
    public WantedClass(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn) {
        this(code, nameZh, nameEn, null, null, null);
    }

    public WantedClass {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
    }
}

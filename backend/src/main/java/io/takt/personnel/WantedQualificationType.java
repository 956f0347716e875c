package io.takt.personnel;

import io.takt.shared.WantedRecord;
import org.jspecify.annotations.Nullable;

/** What a qualification shall be. */
public record WantedQualificationType(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn,
        @Nullable String levelsZh, @Nullable String levelsEn, @Nullable Integer validMonths) implements WantedRecord {

    public WantedQualificationType {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
        levelsZh = Levels.of(levelsZh).text();
        levelsEn = Levels.of(levelsEn).text();
    }

    Levels levels() {
        return Levels.of(levelsZh);
    }
}

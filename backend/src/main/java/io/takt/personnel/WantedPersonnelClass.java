package io.takt.personnel;

import io.takt.shared.WantedRecord;
import org.jspecify.annotations.Nullable;

/** What a class of persons shall be called. */
public record WantedPersonnelClass(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn) implements WantedRecord {

    public WantedPersonnelClass {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
    }
}

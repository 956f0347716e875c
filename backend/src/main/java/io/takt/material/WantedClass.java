package io.takt.material;

import io.takt.shared.WantedRecord;
import org.jspecify.annotations.Nullable;

/** What a class shall be called. */
public record WantedClass(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn) implements WantedRecord {

    public WantedClass {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
    }
}

package io.takt.material;

import io.takt.material.UnitOfMeasure.Kind;
import io.takt.shared.WantedRecord;
import org.jspecify.annotations.Nullable;

/** What a unit of measure shall be. */
public record WantedUnit(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn, @Nullable Kind kind,
        @Nullable Integer numerator, @Nullable Integer denominator, @Nullable String standardCode) implements WantedRecord {

    public WantedUnit {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
        standardCode = standardCode == null || standardCode.isBlank() ? null : standardCode.strip();
    }
}

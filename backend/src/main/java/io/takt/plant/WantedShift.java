package io.takt.plant;

import io.takt.plant.Shift.Break;
import io.takt.shared.WantedRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a shift shall be; without breaks it has none.
 *
 * @param start hours and minutes, such as {@code 07:00}
 * @param end   the same
 */
public record WantedShift(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn, @Nullable String start,
        @Nullable String end, @Nullable List<Break> breaks) implements WantedRecord {

    public WantedShift {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
        breaks = WantedRecord.rows(breaks);
    }
}

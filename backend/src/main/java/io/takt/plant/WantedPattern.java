package io.takt.plant;

import io.takt.plant.ShiftPattern.Turn;
import io.takt.shared.WantedRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a shift pattern shall be. */
public record WantedPattern(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn, @Nullable Integer length,
        @Nullable List<Turn> turns) implements WantedRecord {

    public WantedPattern {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
        turns = WantedRecord.rows(turns);
    }
}

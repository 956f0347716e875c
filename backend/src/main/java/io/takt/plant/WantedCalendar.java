package io.takt.plant;

import io.takt.administration.spi.Refers;
import io.takt.plant.WorkCalendar.Entry;
import io.takt.plant.WorkCalendar.Period;
import io.takt.shared.WantedRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a work calendar shall be. */
public record WantedCalendar(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn, @Nullable List<Period> periods,
        @Nullable List<Entry> entries, @Refers(Place.ENTITY) @Nullable List<String> places) implements WantedRecord {

    public WantedCalendar {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
        periods = WantedRecord.rows(periods);
        entries = WantedRecord.rows(entries);
        places = WantedRecord.rows(places);
    }
}

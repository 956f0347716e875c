package io.takt.personnel;

import io.takt.administration.spi.Refers;
import io.takt.plant.Place;
import io.takt.shared.WantedRecord;
import org.jspecify.annotations.Nullable;

/** What a team shall be. */
public record WantedTeam(@Nullable String code, @Nullable String nameZh, @Nullable String nameEn,
        @Refers(Place.ENTITY) @Nullable String place, @Refers(Person.ENTITY) @Nullable String leader) implements WantedRecord {

    public WantedTeam {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
    }
}

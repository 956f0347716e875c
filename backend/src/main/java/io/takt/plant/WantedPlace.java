package io.takt.plant;

import io.takt.administration.spi.Refers;
import io.takt.shared.WantedRecord;
import org.jspecify.annotations.Nullable;

/** What a place of the plant shall be; its components are those of {@link Place}. */
public record WantedPlace(@Nullable String code, Place.@Nullable Type type, @Refers(Place.ENTITY) @Nullable String parent,
        @Nullable String nameZh, @Nullable String nameEn, @Nullable String timeZone, Place.@Nullable WorkCenterType workCenterType) implements WantedRecord {

    public WantedPlace {
        nameZh = WantedRecord.stripped(nameZh);
        nameEn = WantedRecord.stripped(nameEn);
        parent = filled(parent);
        timeZone = filled(timeZone);
    }

    /** A field of a form that was emptied says the same as one that was left out. */
    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

package io.takt.plant;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plant's hierarchy. */
public interface Plant {

    /** All places, each behind the one above it. */
    List<Place> places();

    /** The same for people. Needs {@code equipment.read}. */
    List<Place> read();

    Optional<Place> find(String code);

    /** @throws io.takt.shared.NotFound {@code plant.placeUnknown} */
    Place get(String code);

    /** The time zone in which the site's people read times; UTC while there is no site. */
    ZoneId timeZone();

    /**
     * Adds a place. Needs {@code security.manage}.
     *
     * @throws io.takt.shared.Refused if its type may not stand below the parent, or the code is taken
     */
    Place add(NewPlace place);

    /** A place to be added. */
    record NewPlace(String code, Place.Type type, @Nullable String parent, String nameZh, String nameEn,
            @Nullable String timeZone, Place.@Nullable WorkCenterType workCenterType) {
    }
}

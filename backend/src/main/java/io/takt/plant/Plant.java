package io.takt.plant;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The plant's hierarchy. */
public interface Plant {

    /** All places that are not archived, each behind the one above it. */
    List<Place> places();

    /** The same for people, as far as their account goes. Needs {@code equipment.read}. */
    List<Place> read();

    /** The place, archived or not: what was once named stays readable. */
    Optional<Place> find(String code);

    /** @throws io.takt.shared.NotFound {@code plant.placeUnknown} */
    Place get(String code);

    /** A place that new work may name: it is not archived, and is not until the running transaction has ended. */
    Optional<Place> findForNewWork(String code);

    /**
     * As {@link #findForNewWork}.
     *
     * @throws io.takt.shared.NotFound {@code plant.placeUnknown}
     * @throws io.takt.shared.Refused if it is archived
     */
    Place getForNewWork(String code);

    /** The time zone in which the site's people read times; UTC while there is no site. */
    ZoneId timeZone();

    /** Adds a place that set-up code brings along; one that is there already stays as it is. Needs {@code plant.edit}. */
    void define(WantedPlace place);

    /** The code and those of all places that stand below it. */
    default Set<String> withBelow(String code) {
        Set<String> codes = new HashSet<>(Set.of(code));
        places().stream().filter(place -> place.parent() != null && codes.contains(place.parent()))
                .forEach(place -> codes.add(place.code()));
        return codes;
    }

    /** The code and those of all places that it stands below. */
    default Set<String> withAbove(String code) {
        Set<String> codes = new HashSet<>(Set.of(code));
        for (Optional<Place> place = find(code); place.isPresent(); place = place.map(Place::parent).flatMap(this::find)) {
            codes.add(place.get().code());
        }
        return codes;
    }
}

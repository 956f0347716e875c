package io.takt.plant.domain;

import io.takt.plant.Place;
import io.takt.plant.WantedPlace;
import io.takt.shared.RecordRows;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of the hierarchy. */
public interface PlaceRows extends RecordRows<Place, WantedPlace> {

    /** Each behind the one above it, those beside each other in their order; with those that are archived or without. */
    List<Place> all(boolean archived);

    /** What stands directly below, in its order, archived or not. */
    List<Place> below(String parent);

    /** The enterprise that is not archived. */
    Optional<Place> enterprise();

    Optional<String> siteTimeZone();

    /** As long as the longest code that is not archived; zero while there is none. */
    int longestCode();

    /** Whoever changes the hierarchy waits here for whoever did before; locks nothing while there is no enterprise. */
    List<Long> lockHierarchy();

    Optional<Place> lockRow(String code);

    @Override
    default Optional<Place> lock(String code) {
        lockHierarchy();
        return lockRow(code);
    }

    /** Changes what a locked place stands below. */
    void standBelow(long id, @Nullable String parent);

    void position(long id, int position);
}

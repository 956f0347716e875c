package io.takt.plant.domain;

import io.takt.plant.Place;
import io.takt.plant.Plant.NewPlace;
import java.util.List;
import java.util.Optional;

/** The rows of the hierarchy. */
public interface Places {

    List<Place> all();

    Optional<Place> find(String code);

    Optional<String> siteTimeZone();

    void add(NewPlace place);
}

package io.takt.definition.revision;

import io.takt.plant.Plant;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** The plant's clock, and how people there read a moment from it. */
@Component
record PlantTime(PlantClock clock, Plant plant) {

    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String onTheWall(Instant moment) {
        return WALL.format(moment.atZone(plant.timeZone()));
    }
}

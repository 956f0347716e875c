package io.takt.plant;

import io.takt.administration.spi.PlantDay;
import io.takt.shared.PlantClock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day that people in the plant read on the wall. */
@Component
class Today implements PlantDay {

    private final PlantClock clock;
    private final Plant plant;

    Today(PlantClock clock, Plant plant) {
        this.clock = clock;
        this.plant = plant;
    }

    @Override
    public LocalDate today() {
        return clock.now().atZone(plant.timeZone()).toLocalDate();
    }
}

package io.takt.demo.story;

import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import io.takt.shared.PlantPace;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plant time as a story wants it; never changed inside a transaction, since whoever asks for the time waits for its row. */
@Component
@Profile("demo")
class Tempo {

    private final PlantPace pace;
    private final PlantClock clock;
    private final LiveUpdates live;

    Tempo(PlantPace pace, PlantClock clock, LiveUpdates live) {
        this.pace = pace;
        this.clock = clock;
        this.live = live;
    }

    double factor() {
        return clock.factor();
    }

    void standStill() {
        if (clock.factor() > 0) {
            pace.standStill();
            live.changed("platform.clock", "pace");
        }
    }

    void runAt(double factor) {
        pace.runAt(factor);
        live.changed("platform.clock", "pace");
    }
}

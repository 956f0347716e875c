package io.takt.platform.clock;

import org.springframework.scheduling.annotation.Scheduled;

/** Saves plant time's next stretch twice a second. */
class ClockRenewal {

    private final ScaledPlantClock clock;

    ClockRenewal(ScaledPlantClock clock) {
        this.clock = clock;
    }

    @Scheduled(fixedRate = 500)
    void renew() {
        clock.renew();
    }
}

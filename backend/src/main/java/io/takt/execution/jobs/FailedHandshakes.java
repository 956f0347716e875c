package io.takt.execution.jobs;

import io.takt.connectivity.events.HandshakeFailed;
import io.takt.execution.jobs.CycleBooking.Answer;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A request that never reached its machine ends its cycle without result; the job asks again. */
@Component
class FailedHandshakes {

    private final CycleBooking booking;
    private final PlantClock clock;

    FailedHandshakes(CycleBooking booking, PlantClock clock) {
        this.booking = booking;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(HandshakeFailed failed) {
        Answer none = new Answer(failed.device(), failed.sequence(), Map.of(), false, clock.now());
        Actors.as(Actor.device(failed.device()), () -> booking.book(none));
    }
}

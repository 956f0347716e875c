package io.takt.execution.jobs;

import io.takt.connectivity.events.HandshakeFailed;
import io.takt.execution.dispatch.AnswerBook.Answer;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A request that never reached its machine ends its cycle without a usable answer. */
@Component
class FailedHandshakes {

    private final HandshakeAnswers booking;

    FailedHandshakes(HandshakeAnswers booking) {
        this.booking = booking;
    }

    @ApplicationModuleListener
    void on(HandshakeFailed failed) {
        Answer none = new Answer(failed.device(), failed.ticket(), Map.of(), failed.trouble(), failed.write());
        Actors.as(Actor.device(failed.device()), () -> booking.book(none));
    }
}

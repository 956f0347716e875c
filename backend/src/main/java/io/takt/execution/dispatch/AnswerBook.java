package io.takt.execution.dispatch;

import io.takt.connectivity.Handshakes.Ticket;
import io.takt.connectivity.events.FailedWrite;
import io.takt.connectivity.events.HandshakeFailed;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Books what machines answer: each kind of work has its own book, and knows only the requests that it made. */
public interface AnswerBook {

    Booking book(Answer answer);

    /**
     * What a machine answered to one request.
     *
     * @param trouble the error code of why there is no usable answer; null if there is one
     * @param write   the value that the machine did not take, so that it was never asked; null if it was
     */
    record Answer(String device, Ticket ticket, Map<String, BigDecimal> values, @Nullable String trouble,
            @Nullable FailedWrite write) {

        public boolean isUsable() {
            return trouble == null;
        }

        /** Whether the machine has worked, or may have, though it does not say so: asked again, it might work the part twice. */
        public boolean mayHaveWorked() {
            return HandshakeFailed.WORKED_UNHEARD.equals(trouble) || HandshakeFailed.COUNT_LOST.equals(trouble);
        }
    }

    /** How an answer was taken. */
    enum Booking { BOOKED, UNKNOWN, TOO_LATE }
}

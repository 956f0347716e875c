package io.takt.execution.dispatch;

import io.takt.connectivity.Handshakes.Ticket;
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
     */
    record Answer(String device, Ticket ticket, Map<String, BigDecimal> values, @Nullable String trouble) {

        public boolean isUsable() {
            return trouble == null;
        }
    }

    /** How an answer was taken. */
    enum Booking { BOOKED, UNKNOWN, TOO_LATE }
}

package io.takt.execution.jobs;

import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler;
import io.takt.execution.jobs.CycleBooking.Answer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A handshake's answer ends the cycle that asked. An answer that nobody asked for waits, is shown, and is never guessed. */
@Component
class HandshakeSignals implements SignalHandler {

    private final CycleBooking booking;

    HandshakeSignals(CycleBooking booking) {
        this.booking = booking;
    }

    @Override
    public boolean takes(Signal.Type type) {
        return type == Signal.Type.HANDSHAKE;
    }

    @Override
    public Outcome handle(Signal signal) {
        boolean usable = signal.values().values().stream().allMatch(Signal.Value::good);
        Answer answer = new Answer(signal.device(), signal.sequence(), usable ? numbers(signal) : Map.of(), usable,
                signal.sourceTime());
        return switch (booking.book(answer)) {
            case BOOKED -> Outcome.DONE;
            case UNKNOWN -> Outcome.WAITING;
            case TOO_LATE -> Outcome.IGNORED;
        };
    }

    private static Map<String, BigDecimal> numbers(Signal signal) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        signal.values().forEach((tag, value) -> {
            if (value.content() instanceof Number) {
                numbers.put(tag, value.number());
            }
        });
        return numbers;
    }
}

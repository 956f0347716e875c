package io.takt.execution.jobs;

import io.takt.connectivity.Handshakes.Ticket;
import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler;
import io.takt.connectivity.spi.SignalTarget;
import io.takt.execution.dispatch.AnswerBook.Answer;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A handshake's answer ends the cycle that asked. An answer that nobody asked for waits, is shown, and is never guessed. */
@Component
class HandshakeSignals implements SignalHandler {

    /** The tag by which a machine says whether its cycle went well. */
    private static final String OK = "ok";

    private final HandshakeAnswers booking;
    private final SentAnswers sent;
    private final JobTargets targets;

    HandshakeSignals(HandshakeAnswers booking, SentAnswers sent, JobTargets targets) {
        this.booking = booking;
        this.sent = sent;
        this.targets = targets;
    }

    @Override
    public boolean takes(Signal.Type type) {
        return type == Signal.Type.HANDSHAKE;
    }

    @Override
    public List<SignalTarget> targets(Signal signal) {
        return targets.proposals(signal, answer(signal));
    }

    @Override
    public Outcome handle(Signal signal) {
        Signal.Sent where = signal.sent();
        if (where != null) {
            return sent.book(answer(signal), where);
        }
        return switch (booking.book(answer(signal))) {
            case BOOKED -> Outcome.DONE;
            case UNKNOWN -> Outcome.WAITING;
            case TOO_LATE -> Outcome.IGNORED;
        };
    }

    private static Answer answer(Signal signal) {
        String trouble = trouble(signal.values());
        return new Answer(signal.device(), new Ticket(signal.epoch(), signal.sequence()),
                trouble == null ? numbers(signal) : Map.of(), trouble, null);
    }

    private static @Nullable String trouble(Map<String, Signal.Value> values) {
        if (!values.values().stream().allMatch(Signal.Value::good)) {
            return "execution.badValues";
        }
        Signal.Value ok = values.get(OK);
        return ok != null && Boolean.FALSE.equals(ok.content()) ? "execution.notOk" : null;
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

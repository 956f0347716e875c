package io.takt.execution.jobs;

import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler;
import org.springframework.stereotype.Component;

/**
 * A machine has counted what nobody asked it for, or lost its count. Which units that was, no number says: it waits for a
 * person who went to see, and is booked nowhere by itself.
 */
@Component
class CountSignals implements SignalHandler {

    @Override
    public boolean takes(Signal.Type type) {
        return type == Signal.Type.COUNTER;
    }

    @Override
    public boolean uses(Signal signal) {
        return signal.trigger().equals(Signal.CYCLES);
    }

    @Override
    public Outcome handle(Signal signal) {
        return Outcome.WAITING;
    }
}

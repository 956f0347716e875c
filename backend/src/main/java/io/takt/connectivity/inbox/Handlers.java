package io.takt.connectivity.inbox;

import io.takt.connectivity.Signals.SignalView;
import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler;
import io.takt.connectivity.spi.SignalHandler.Outcome;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds who knows what a signal means; asked late, because the handlers stand above this module. */
@Component
class Handlers {

    private final ObjectProvider<SignalHandler> handlers;

    Handlers(ObjectProvider<SignalHandler> handlers) {
        this.handlers = handlers;
    }

    Optional<Outcome> handle(SignalView view) {
        List<SignalHandler> taking = handlers.orderedStream().filter(handler -> handler.takes(view.type())).toList();
        if (taking.size() > 1) {
            throw new IllegalStateException(view.type() + " signals have more than one handler: " + taking);
        }
        Signal signal = new Signal(view.id(), view.device(), view.trigger(), view.type(), view.epoch(), view.sequence(),
                view.values(), view.sourceTime());
        return taking.stream().findFirst().map(handler -> handler.handle(signal));
    }
}

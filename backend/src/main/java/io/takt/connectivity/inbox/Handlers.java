package io.takt.connectivity.inbox;

import io.takt.connectivity.Signals.Decision;
import io.takt.connectivity.Signals.SignalView;
import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.Signal.Sent;
import io.takt.connectivity.spi.SignalHandler;
import io.takt.connectivity.spi.SignalHandler.Outcome;
import io.takt.connectivity.spi.SignalTarget;
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
        return taking(view).map(handler -> handler.handle(signal(view)));
    }

    List<SignalTarget> targets(SignalView view) {
        return taking(view).map(handler -> handler.targets(signal(view))).orElse(List.of());
    }

    private Optional<SignalHandler> taking(SignalView view) {
        List<SignalHandler> taking = handlers.orderedStream().filter(handler -> handler.takes(view.type()) && handler.uses(signal(view)))
                .toList();
        if (taking.size() > 1) {
            throw new IllegalStateException(view.type() + " signals have more than one handler: " + taking);
        }
        return taking.stream().findFirst();
    }

    private static Signal signal(SignalView view) {
        Decision decision = view.decision();
        Sent sent = decision == null || decision.target() == null ? null : new Sent(decision.target(), decision.by(), decision.reason());
        return new Signal(view.id(), view.device(), view.trigger(), view.type(), view.epoch(), view.sequence(),
                view.values(), view.sourceTime(), sent);
    }
}

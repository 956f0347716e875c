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
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Finds who knows what a signal means; asked late, because the handlers stand above this module. */
@Component
class Handlers {

    private final Supplier<List<SignalHandler>> handlers;

    Handlers(ObjectProvider<SignalHandler> handlers) {
        this.handlers = SingletonSupplier.of(() -> handlers.orderedStream().toList());
    }

    Optional<Outcome> handle(SignalView view) {
        Signal signal = signal(view);
        return taking(signal).map(handler -> handler.handle(signal));
    }

    List<SignalTarget> targets(SignalView view) {
        Signal signal = signal(view);
        return taking(signal).map(handler -> handler.targets(signal)).orElse(List.of());
    }

    private Optional<SignalHandler> taking(Signal signal) {
        List<SignalHandler> taking = handlers.get().stream()
                .filter(handler -> handler.takes(signal.type()) && handler.uses(signal)).toList();
        if (taking.size() > 1) {
            throw new IllegalStateException(signal.type() + " signals have more than one handler: " + taking);
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

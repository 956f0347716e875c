package io.takt.connectivity.inbox;

import io.takt.connectivity.Signals.SignalView;
import io.takt.connectivity.Signals.State;
import io.takt.connectivity.domain.SignalPatience;
import io.takt.connectivity.domain.StoredSignals;
import io.takt.connectivity.domain.StoredSignals.OpenSignal;
import io.takt.connectivity.domain.StoredSignals.Postponed;
import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler.Outcome;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.LiveUpdates;
import io.takt.shared.SystemTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One signal, one transaction: its evaluation, what it moves, and its end state, all or nothing. */
@Component
class SignalTurn {

    private static final Logger LOG = LoggerFactory.getLogger(SignalTurn.class);

    private final StoredSignals signals;
    private final Handlers handlers;
    private final SignalPatience patience;
    private final LiveUpdates live;
    private final SystemTime time;
    private final TransactionTemplate transaction;

    SignalTurn(StoredSignals signals, Handlers handlers, SignalPatience patience, LiveUpdates live, SystemTime time,
            PlatformTransactionManager transactions) {
        this.signals = signals;
        this.handlers = handlers;
        this.patience = patience;
        this.live = live;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes the lane's next row that is due; true if another may be due behind it. Another process may have the lane. */
    boolean take(String device) {
        AtomicReference<@Nullable OpenSignal> taken = new AtomicReference<>();
        try {
            return Actors.as(Actor.device(device), () -> Boolean.TRUE.equals(
                    transaction.execute(status -> next(device, taken))));
        } catch (RuntimeException | Error failure) {
            OpenSignal poison = taken.get();
            if (poison == null) {
                throw failure;
            }
            transaction.executeWithoutResult(status -> failed(poison, failure));
            return true;
        }
    }

    private boolean next(String device, AtomicReference<@Nullable OpenSignal> taken) {
        if (!signals.lockLane(device)) {
            return false;
        }
        List<OpenSignal> due = signals.due(device, time.now(), 2);
        due.stream().findFirst().ifPresent(signal -> {
            taken.set(signal);
            handle(signal);
        });
        return due.size() > 1;
    }

    private void handle(OpenSignal open) {
        SignalView signal = open.view();
        if (signal.type() == Signal.Type.STATE && signals.overtaken(signal)) {
            end(signal, State.IGNORED, "connectivity.stateOvertaken");
            return;
        }
        Optional<Outcome> outcome = handlers.handle(signal);
        if (outcome.isEmpty()) {
            end(signal, State.IGNORED, "connectivity.noHandler");
        } else if (outcome.get() == Outcome.WAITING) {
            waitOn(open);
        } else if (outcome.get() == Outcome.UNFIT) {
            signals.takeBack(signal.id(), "connectivity.targetUnfit", time.now().plus(patience.beforeNextLook(open.waits())));
            changed(signal);
        } else {
            end(signal, outcome.get() == Outcome.DONE ? State.DONE : State.IGNORED, null);
        }
    }

    private void waitOn(OpenSignal open) {
        Instant now = time.now();
        if (!now.isBefore(open.expiresAt())) {
            end(open.view(), State.EXPIRED, "connectivity.nobodyWaited");
            return;
        }
        signals.postpone(new Postponed(open.view().id(), State.WAITING, open.view().attempts(), open.waits() + 1, null,
                now.plus(patience.beforeNextLook(open.waits()))));
        changed(open.view());
    }

    private void failed(OpenSignal open, Throwable failure) {
        SignalView signal = open.view();
        int attempts = signal.attempts() + 1;
        boolean hopeless = attempts >= patience.attempts();
        LOG.warn("Signal {} of {} {} failed, attempt {}", signal.id(), signal.device(), signal.trigger(), attempts, failure);
        signals.postpone(new Postponed(signal.id(), hopeless ? State.FAILED : signal.state(), attempts, open.waits(),
                Causes.text(failure), time.now().plus(patience.afterFailure(attempts))));
        changed(signal);
    }

    private void end(SignalView signal, State state, @Nullable String trouble) {
        signals.end(signal.id(), state, trouble, time.now());
        changed(signal);
    }

    private void changed(SignalView signal) {
        live.changed("connectivity.signal", signal.device());
    }
}

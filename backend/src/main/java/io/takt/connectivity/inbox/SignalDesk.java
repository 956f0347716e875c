package io.takt.connectivity.inbox;

import io.takt.connectivity.SeenDevices;
import io.takt.connectivity.Signals;
import io.takt.connectivity.Signals.Decision;
import io.takt.connectivity.domain.StoredSignals;
import io.takt.connectivity.spi.SignalTarget;
import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.LiveUpdates;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import io.takt.shared.Refused;
import io.takt.shared.SystemTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SignalDesk implements Signals {

    private static final Set<String> FILTERS = Set.of("device", "trigger", "state");
    private static final Set<String> SORTS = Set.of("id");

    private final StoredSignals signals;
    private final Handlers handlers;
    private final Wakeups wakeups;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final SystemTime time;
    private final SeenDevices seen;

    SignalDesk(StoredSignals signals, Handlers handlers, Wakeups wakeups, Permissions permissions, AuditTrail audit,
            LiveUpdates live, SystemTime time, SeenDevices seen) {
        this.signals = signals;
        this.handlers = handlers;
        this.wakeups = wakeups;
        this.permissions = permissions;
        this.audit = audit;
        this.live = live;
        this.time = time;
        this.seen = seen;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<SignalView> list(ListQuery query) {
        permissions.require("connectivity.read");
        query.requireKnown(FILTERS, SORTS);
        Set<String> outside = seen.outside();
        return signals.list(outside.isEmpty() ? query : query.with("outside", String.join(",", outside)));
    }

    @Override
    @Transactional(readOnly = true)
    public SignalView get(long id) {
        permissions.require("connectivity.read");
        return find(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<SignalTarget> targets(long id) {
        permissions.require("connectivity.configure");
        return handlers.targets(find(id));
    }

    @Override
    @Transactional
    public void send(long id, String target, String reason) {
        SignalView signal = lock(id, State.RECEIVED, reason);
        new FieldFaults().given("/target", target).refuse();
        if (handlers.targets(signal).stream().noneMatch(possible -> possible.key().equals(target))) {
            throw new Refused("connectivity.targetUnfit", id);
        }
        signals.send(id, new Decision(Actors.current().name(), time.now(), reason, target));
        wakeups.afterCommit(signal.device());
        changed(signal, "sent", Map.of("target", target, "reason", reason));
    }

    @Override
    @Transactional
    public void discard(long id, String reason) {
        SignalView signal = lock(id, State.DISCARDED, reason);
        signals.discard(id, new Decision(Actors.current().name(), time.now(), reason, null));
        changed(signal, "discarded", Map.of("reason", reason));
    }

    @Override
    @Transactional
    public void retry(long id) {
        permissions.require("connectivity.configure");
        SignalView signal = lockOpen(id, State.RECEIVED);
        signals.again(id);
        wakeups.afterCommit(signal.device());
        changed(signal, "retried", Map.of());
    }

    private SignalView lock(long id, State next, String reason) {
        permissions.require("connectivity.configure");
        if (reason.isBlank()) {
            throw InvalidInput.at("/reason", "connectivity.reasonMissing");
        }
        new FieldFaults().reason("/reason", reason).refuse();
        return lockOpen(id, next);
    }

    /** With its lane: neither the dispatcher nor a colleague has the signal in hand meanwhile. */
    private SignalView lockOpen(long id, State next) {
        signals.awaitLane(find(id).device());
        SignalView signal = find(id);
        boolean open = signal.state() != State.RECEIVED && signal.state().mayBecome(next);
        if (!open && signal.decision() != null) {
            throw new ConcurrentChange("connectivity.signalDecided", id, signal.decision().by());
        }
        if (!open) {
            throw new Refused("connectivity.signalEnded", id, signal.state());
        }
        return signal;
    }

    private void changed(SignalView signal, String action, Map<String, ?> after) {
        audit.record("connectivity.signal", String.valueOf(signal.id()), action, Map.of("state", signal.state()), after);
        live.changed("connectivity.signal", signal.device());
    }

    private SignalView find(long id) {
        SignalView found = signals.find(id).orElseThrow(() -> new NotFound("connectivity.signalUnknown", id));
        seen.require(found.device());
        return found;
    }
}

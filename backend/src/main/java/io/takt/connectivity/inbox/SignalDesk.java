package io.takt.connectivity.inbox;

import io.takt.connectivity.Signals;
import io.takt.connectivity.domain.StoredSignals;
import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.LiveUpdates;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import io.takt.shared.Refused;
import io.takt.shared.SystemTime;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SignalDesk implements Signals {

    private static final Set<String> FILTERS = Set.of("device", "trigger", "state");
    private static final Set<String> SORTS = Set.of("id");

    private final StoredSignals signals;
    private final Wakeups wakeups;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final SystemTime time;

    SignalDesk(StoredSignals signals, Wakeups wakeups, Permissions permissions, AuditTrail audit, LiveUpdates live,
            SystemTime time) {
        this.signals = signals;
        this.wakeups = wakeups;
        this.permissions = permissions;
        this.audit = audit;
        this.live = live;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<SignalView> list(ListQuery query) {
        permissions.require("connectivity.read");
        query.requireKnown(FILTERS, SORTS);
        return signals.list(query);
    }

    @Override
    @Transactional(readOnly = true)
    public SignalView get(long id) {
        permissions.require("connectivity.read");
        return find(id);
    }

    @Override
    @Transactional
    public void discard(long id, String reason) {
        permissions.require("connectivity.configure");
        if (reason.isBlank()) {
            throw InvalidInput.at("/reason", "connectivity.reasonMissing");
        }
        move(find(id), State.DISCARDED, reason);
    }

    @Override
    @Transactional
    public void retry(long id) {
        permissions.require("connectivity.configure");
        SignalView signal = find(id);
        move(signal, State.RECEIVED, "");
        wakeups.afterCommit(signal.device());
    }

    private void move(SignalView signal, State next, String reason) {
        if (!signal.state().mayBecome(next)) {
            throw new Refused("connectivity.signalEnded", signal.id(), signal.state());
        }
        boolean ends = next == State.DISCARDED;
        if (!signals.move(signal.id(), signal.state(), next, ends ? reason : null, ends ? time.now() : null)) {
            throw new ConcurrentChange("connectivity.signalChanged", signal.id());
        }
        audit.record("connectivity.signal", String.valueOf(signal.id()), ends ? "discarded" : "retried",
                Map.of("state", signal.state()), Map.of("state", next, "reason", reason));
        live.changed("connectivity.signal", signal.device());
    }

    private SignalView find(long id) {
        return signals.find(id).orElseThrow(() -> new NotFound("connectivity.signalUnknown", id));
    }
}

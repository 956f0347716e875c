package io.takt.connectivity.inbox;

import io.takt.connectivity.SignalInbox;
import io.takt.connectivity.domain.SignalPatience;
import io.takt.connectivity.domain.StoredSignals;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.LiveUpdates;
import io.takt.shared.SystemTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class Inbox implements SignalInbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    private static final int TRIES = 3;

    /** One order for everyone: two batches that overlap wait for each other instead of deadlocking. */
    private static final Comparator<Arrival> BY_KEY = Comparator.comparing(Arrival::device)
            .thenComparing(Arrival::trigger).thenComparing(Arrival::epoch).thenComparing(Arrival::sequence);

    private final StoredSignals signals;
    private final SignalPatience patience;
    private final Wakeups wakeups;
    private final LiveUpdates live;
    private final SystemTime time;
    private final TransactionTemplate transaction;

    Inbox(StoredSignals signals, SignalPatience patience, Wakeups wakeups, LiveUpdates live, SystemTime time,
            PlatformTransactionManager transactions) {
        this.signals = signals;
        this.patience = patience;
        this.wakeups = wakeups;
        this.live = live;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Two senders of the same signals may wait in a circle for the key's gaps; one is asked to begin again. */
    @Override
    public void accept(List<Arrival> batch) {
        int tries = TransactionSynchronizationManager.isActualTransactionActive() ? 1 : TRIES;
        for (int attempt = 1; !isKept(batch, attempt == tries); attempt++) {
            LOG.debug("Signals are kept in a new attempt after {}", attempt);
        }
    }

    private boolean isKept(List<Arrival> batch, boolean last) {
        try {
            transaction.executeWithoutResult(status -> keep(batch));
            return true;
        } catch (PessimisticLockingFailureException circle) {
            if (last) {
                throw circle;
            }
            return false;
        }
    }

    private void keep(List<Arrival> batch) {
        Set<String> devices = batch.stream().map(Arrival::device).collect(Collectors.toSet());
        refuseUnknown(batch, signals.lanesAmong(devices));
        Instant now = time.now();
        signals.add(batch.stream().sorted(BY_KEY).toList(), now, now.plus(patience.waitingTimeToLive()));
        for (String device : devices) {
            live.changed("connectivity.signal", device);
            wakeups.afterCommit(device);
        }
    }

    @Override
    @Transactional
    public void retryWaiting(String device) {
        signals.hurry(device);
        wakeups.afterCommit(device);
    }

    private static void refuseUnknown(List<Arrival> batch, Set<String> known) {
        List<Fault> faults = new ArrayList<>();
        for (int index = 0; index < batch.size(); index++) {
            if (!known.contains(batch.get(index).device())) {
                faults.add(new Fault("/" + index + "/device", "connectivity.deviceUnknown", batch.get(index).device()));
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}

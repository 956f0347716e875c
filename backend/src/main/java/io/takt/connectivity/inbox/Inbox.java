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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Inbox implements SignalInbox {

    /** One order for everyone: two batches that overlap wait for each other instead of deadlocking. */
    private static final Comparator<Arrival> BY_KEY = Comparator.comparing(Arrival::device)
            .thenComparing(Arrival::trigger).thenComparing(Arrival::epoch).thenComparing(Arrival::sequence);

    private final StoredSignals signals;
    private final SignalPatience patience;
    private final Wakeups wakeups;
    private final LiveUpdates live;
    private final SystemTime time;

    Inbox(StoredSignals signals, SignalPatience patience, Wakeups wakeups, LiveUpdates live, SystemTime time) {
        this.signals = signals;
        this.patience = patience;
        this.wakeups = wakeups;
        this.live = live;
        this.time = time;
    }

    @Override
    @Transactional
    public void accept(List<Arrival> batch) {
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

package io.takt.connectivity.inbox;

import io.takt.connectivity.domain.StoredSignals;
import io.takt.connectivity.domain.Threads;
import io.takt.shared.SystemTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works off the lanes, several at once, each in order. Everything it knows stands in rows, so it may die at any time. */
@Component
class Dispatcher implements SmartLifecycle {

    /** After the models and rules are in place, and before the devices are read. */
    static final int PHASE = DEFAULT_PHASE - 2048;

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int THREADS = 4;
    private static final int LOOK_MILLIS = 500;

    private final StoredSignals signals;
    private final SignalTurn turn;
    private final SystemTime time;
    private final Map<String, Lane> lanes = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledExecutorService threads;

    Dispatcher(StoredSignals signals, SignalTurn turn, SystemTime time) {
        this.signals = signals;
        this.turn = turn;
        this.time = time;
    }

    @EventListener
    void onWork(Wakeups.LaneHasWork work) {
        ScheduledExecutorService running = threads;
        if (running != null && !running.isShutdown()) {
            lanes.computeIfAbsent(work.device(), device -> new Lane(running, () -> drain(device))).call();
        }
    }

    private void drain(String device) {
        try {
            while (isRunning() && turn.take(device)) {
                LOG.trace("one signal of {} handled", device);
            }
        } catch (RuntimeException | Error unavailable) {
            LOG.warn("The lane of {} cannot be worked off now and is tried again: {}", device, unavailable.toString());
        }
    }

    /** Finds what a crash left behind and what is due again. */
    private void look() {
        try {
            signals.lanesDue(time.now()).forEach(device -> onWork(new Wakeups.LaneHasWork(device)));
        } catch (RuntimeException | Error unavailable) {
            LOG.warn("The signal lanes cannot be read now and are tried again: {}", unavailable.toString());
        }
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newScheduledThreadPool(THREADS + 1, Threads.named("signals-"));
        threads = started;
        started.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        ScheduledExecutorService running = threads;
        threads = null;
        lanes.clear();
        if (running != null) {
            Threads.end(running);
        }
    }

    @Override
    public boolean isRunning() {
        return threads != null;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}

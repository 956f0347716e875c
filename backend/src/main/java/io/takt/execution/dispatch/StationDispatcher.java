package io.takt.execution.dispatch;

import io.takt.execution.orders.AfterCommit;
import io.takt.execution.orders.EachAlone;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets dispatch look at a station when something changed there, and at all of them every second: nothing waits for a lost notice. */
@Component
class StationDispatcher implements StationWake, SmartLifecycle {

    private final ObjectProvider<MachineTurns> turns;
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile boolean running;

    /** The turns are found when they are first needed: they wake stations themselves. */
    StationDispatcher(ObjectProvider<MachineTurns> turns) {
        this.turns = turns;
    }

    @Override
    public void afterCommit(String station) {
        AfterCommit.run(() -> {
            ScheduledExecutorService now = thread;
            if (running && now != null) {
                now.execute(() -> turns.orderedStream().forEach(kind -> look(kind, List.of(station))));
            }
        });
    }

    private void sweep() {
        turns.orderedStream().forEach(kind -> look(kind, kind.stationsWanting()));
    }

    private static void look(MachineTurns kind, List<String> stations) {
        Actors.as(Actor.system("dispatch"), () -> EachAlone.of(stations, kind::dispatch));
    }

    @Override
    public void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "dispatch"));
        thread = fresh;
        running = true;
        fresh.scheduleWithFixedDelay(() -> EachAlone.of(List.of("dispatch"), all -> sweep()), 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() {
        running = false;
        ScheduledExecutorService ending = thread;
        if (ending == null) {
            return;
        }
        ending.shutdown();
        try {
            ending.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}

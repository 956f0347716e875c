package io.takt.execution.dispatch;

import io.takt.execution.orders.AfterCommit;
import io.takt.execution.orders.EachAlone;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Lets dispatch look at a station when something changed there, and at all of them every second: nothing waits for a lost notice. */
@Component
class StationDispatcher implements StationWake, SmartLifecycle {

    private final ObjectProvider<MachineTurns> turns;
    private final Set<String> woken = ConcurrentHashMap.newKeySet();
    private volatile @Nullable ScheduledExecutorService thread;
    private volatile List<MachineTurns> kinds = List.of();
    private volatile boolean running;

    /** The turns are found at the start: they wake stations themselves. */
    StationDispatcher(ObjectProvider<MachineTurns> turns) {
        this.turns = turns;
    }

    @Override
    public void afterCommit(String station) {
        AfterCommit.run(() -> {
            ScheduledExecutorService now = thread;
            if (running && now != null && woken.add(station)) {
                now.execute(this::lookAtWoken);
            }
        });
    }

    /** Stations that are woken while dispatch is busy elsewhere are looked at together. */
    private void lookAtWoken() {
        Set<String> stations = Set.copyOf(woken);
        woken.removeAll(stations);
        if (!stations.isEmpty()) {
            look(stations::contains);
        }
    }

    private void look(Predicate<String> where) {
        Actors.as(Actor.system("dispatch"), () -> EachAlone.of(kinds, kind ->
                EachAlone.of(kind.stationsWanting().stream().filter(where).toList(), kind::dispatch)));
    }

    @Override
    public void start() {
        ScheduledExecutorService fresh = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "dispatch"));
        thread = fresh;
        kinds = turns.orderedStream().toList();
        running = true;
        fresh.scheduleWithFixedDelay(() -> look(station -> true), 1, 1, TimeUnit.SECONDS);
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

package io.takt.demo.reset;

import io.takt.connectivity.DeviceTraffic;
import io.takt.connectivity.simulator.SimulatedLine;
import io.takt.demo.DemoFactory;
import io.takt.demo.DemoLine;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import io.takt.shared.SystemTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Carries a reset out: devices and machines come to rest, then the records are emptied and the factory loaded again in one
 * transaction that is alone, then everything goes on. Repeated from its beginning it does the same, so a crash costs nothing.
 */
@Component
@Profile("demo")
class ResetWork {

    private static final Logger LOG = LoggerFactory.getLogger(ResetWork.class);

    private final ResetMapper rows;
    private final FirstDay firstDay;
    private final DeviceTraffic devices;
    private final ObjectProvider<DemoLine> line;
    private final DemoFactory factory;
    private final Surroundings surroundings;
    private final Executor thread = Executors.newSingleThreadExecutor(work -> {
        Thread started = new Thread(work, "demo-reset");
        started.setDaemon(true);
        return started;
    });
    private volatile @Nullable Phase phase;

    ResetWork(ResetMapper rows, FirstDay firstDay, DeviceTraffic devices, ObjectProvider<DemoLine> line, DemoFactory factory,
            Surroundings surroundings) {
        this.rows = rows;
        this.firstDay = firstDay;
        this.devices = devices;
        this.line = line;
        this.factory = factory;
        this.surroundings = surroundings;
    }

    /** What a reset is at. */
    enum Phase { RESTING, EMPTYING, STARTING }

    /** What the work tells others, and when. */
    @Component
    @Profile("demo")
    record Surroundings(ApplicationEventPublisher events, LiveUpdates live, SystemTime time, PlantClock clock) {
    }

    private record Requested() {
    }

    @Nullable String phase() {
        Phase now = phase;
        return now == null ? null : now.name();
    }

    void afterCommit() {
        surroundings.events().publishEvent(new Requested());
    }

    @TransactionalEventListener
    void begin(Requested requested) {
        thread.execute(() -> Actors.as(Actor.system("demo"), () -> rows.last().ifPresent(this::carryOut)));
    }

    void carryOut(ResetRow reset) {
        Instant begun = surroundings.time().now();
        try {
            long emptied = toTheFirstDay();
            long millis = Duration.between(begun, surroundings.time().now()).toMillis();
            rows.end(reset.id(), ResetRow.State.DONE, millis, emptied);
            LOG.info("The demo factory was reset in {} ms; {} rows were removed", millis, emptied);
        } catch (RuntimeException failure) {
            LOG.warn("The demo factory could not be reset", failure);
            rows.end(reset.id(), ResetRow.State.FAILED, Duration.between(begun, surroundings.time().now()).toMillis(), 0);
        } finally {
            devices.resume();
            reach(null);
            surroundings.live().changed("*", "reset");
        }
    }

    private long toTheFirstDay() {
        reach(Phase.RESTING);
        devices.halt();
        line.stream().map(DemoLine::machines).forEach(SimulatedLine::forget);
        reach(Phase.EMPTYING);
        long emptied = firstDay.restore();
        reach(Phase.STARTING);
        if (surroundings.clock().factor() == 0) {
            factory.runAtFirstPace();
        }
        line.forEach(DemoLine::introduce);
        return emptied;
    }

    private void reach(@Nullable Phase next) {
        phase = next;
        surroundings.live().changed("demo", "reset");
    }
}

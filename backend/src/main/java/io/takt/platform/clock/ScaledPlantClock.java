package io.takt.platform.clock;

import io.takt.shared.InvalidInput;
import io.takt.shared.PlantClock;
import io.takt.shared.PlantPace;
import io.takt.shared.SystemTime;
import java.time.Duration;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * Plant time of the demo. It is allowed to run only up to a horizon that is already saved: after a kill it goes on from
 * there, so no instant is told twice, and it stands still while the product is off.
 */
class ScaledPlantClock implements PlantClock, PlantPace {

    static final Duration AHEAD = Duration.ofSeconds(2);

    private final ClockMapper rows;
    private final SystemTime system;
    private final LongSupplier nanos;
    private Instant anchor;
    private long anchorNanos;
    private double factor;
    private Instant horizon;

    ScaledPlantClock(ClockMapper rows, SystemTime system, LongSupplier nanos) {
        this.rows = rows;
        this.system = system;
        this.nanos = nanos;
        ClockAnchor saved = rows.find().orElseGet(() -> new ClockAnchor(system.now(), system.now(), 1));
        this.anchor = saved.plantAt();
        this.anchorNanos = nanos.getAsLong();
        this.factor = saved.factor();
        this.horizon = anchor;
        renew();
    }

    @Override
    public synchronized Instant now() {
        Instant due = anchor.plusMillis((long) ((nanos.getAsLong() - anchorNanos) / 1_000_000d * factor));
        return due.isAfter(horizon) ? horizon : due;
    }

    @Override
    public synchronized double factor() {
        return factor;
    }

    @Override
    public synchronized void runAt(double pace) {
        if (!(pace > 0 && pace <= FASTEST)) {
            throw InvalidInput.at("/factor", "platform.paceOutOfRange", FASTEST);
        }
        change(pace);
    }

    @Override
    public synchronized void standStill() {
        change(0);
    }

    private void change(double pace) {
        reanchor();
        factor = pace;
        renew();
    }

    /** Saves the next stretch before it is used. Late by more than the stretch, plant time waits for it. */
    final synchronized void renew() {
        reanchor();
        Instant next = anchor.plusMillis((long) (AHEAD.toMillis() * factor));
        rows.save(new ClockAnchor(next.isBefore(horizon) ? horizon : next, system.now(), factor));
        horizon = next.isBefore(horizon) ? horizon : next;
    }

    /** A proper stop leaves no stretch unused. */
    synchronized void stop() {
        reanchor();
        horizon = anchor;
        rows.save(new ClockAnchor(anchor, system.now(), factor));
    }

    private void reanchor() {
        anchor = now();
        anchorNanos = nanos.getAsLong();
    }
}

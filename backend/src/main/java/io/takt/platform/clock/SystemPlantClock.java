package io.takt.platform.clock;

import io.takt.shared.PlantClock;
import io.takt.shared.SystemTime;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Plant time outside the demo: the system's, but never backwards when someone sets the machine's clock. */
class SystemPlantClock implements PlantClock {

    private final SystemTime system;
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.EPOCH);

    SystemPlantClock(SystemTime system) {
        this.system = system;
    }

    @Override
    public Instant now() {
        return latest.accumulateAndGet(system.now(), (before, next) -> next.isBefore(before) ? before : next);
    }

    @Override
    public double factor() {
        return 1;
    }
}

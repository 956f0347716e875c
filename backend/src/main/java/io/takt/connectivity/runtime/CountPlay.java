package io.takt.connectivity.runtime;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Watches the difference between what one device counts and what it was asked for, scan by scan while it can be heard. A
 * count and its answer come a scan apart, so a difference is taken for true when it has stood for a while.
 */
final class CountPlay {

    private static final long SETTLED = Duration.ofSeconds(3).toNanos();
    /** A device may count a piece only when it is taken out. */
    private static final long COUNTED_LATE = Duration.ofMinutes(1).toNanos();

    private final String device;
    private final CountRows rows;
    private final LongSupplier nanos;
    private long difference;
    private long since;

    CountPlay(String device, CountRows rows, LongSupplier nanos) {
        this.device = device;
        this.rows = rows;
        this.nanos = nanos;
    }

    void turn() {
        long seen = rows.open(device);
        long now = nanos.getAsLong();
        if (seen != difference) {
            difference = seen;
            since = now;
        } else if (seen != 0 && now - since >= (seen > 0 ? SETTLED : COUNTED_LATE)) {
            rows.settle(device);
            since = now;
        }
    }

    /** The link was lost: what stands now is looked at afresh when the device is heard again. */
    void lost() {
        difference = 0;
    }
}

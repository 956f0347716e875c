package io.takt;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** Waits until somebody waits for a lock. The database looks anew only for whoever has not asked it for a tenth of a second. */
public final class LockWaits {

    private LockWaits() {
    }

    public static ConditionFactory await() {
        return Awaitility.await().pollInterval(Duration.ofMillis(150));
    }
}

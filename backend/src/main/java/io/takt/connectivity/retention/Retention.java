package io.takt.connectivity.retention;

import io.takt.connectivity.domain.EndedRows;
import io.takt.shared.PlantClock;
import io.takt.shared.SystemTime;
import java.time.Duration;
import java.util.function.IntSupplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets signals and requests that ended long ago, some at a time: each batch is a transaction of its own. */
@Component
public class Retention {

    private static final int BATCH = 500;
    /** What is left behind so many batches waits for the next time. */
    private static final int MOST_BATCHES = 200;

    private final EndedRows rows;
    private final SystemTime time;
    private final PlantClock clock;
    private final Duration keepSignals;
    private final Duration keepCommands;

    Retention(EndedRows rows, SystemTime time, PlantClock clock, @Value("${takt.connectivity.keep-signals:P90D}") Duration keepSignals,
            @Value("${takt.connectivity.keep-commands:P90D}") Duration keepCommands) {
        this.rows = rows;
        this.time = time;
        this.clock = clock;
        this.keepSignals = keepSignals;
        this.keepCommands = keepCommands;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    public void forget() {
        inBatches(() -> rows.deleteSignals(time.now().minus(keepSignals), BATCH));
        inBatches(() -> rows.deleteCommands(clock.now().minus(keepCommands), BATCH));
    }

    private static void inBatches(IntSupplier batch) {
        int batches = 0;
        while (batch.getAsInt() > 0 && batches < MOST_BATCHES) {
            batches++;
        }
    }
}

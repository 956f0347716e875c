package io.takt.connectivity.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.spi.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

class TriggerWatchTest {

    private static final DeviceDefinition DEVICE = new DeviceDefinition("M01", "fake", "M01", Map.of(), 100,
            List.of(new TagDefinition("count", "memory:count", "uint32", null, null, false)), null,
            List.of(new TriggerDefinition("parts", "COUNTER", "count")));

    private final Bench bench = new Bench();
    private final TriggerRows rows = new TriggerRows(DEVICE);
    private final Database database = new Database();
    private final TriggerWatch watch = new TriggerWatch(DEVICE, rows, bench, bench, database,
            new CountRows(bench.counts, bench, rows, bench, bench));

    @Test
    void eachStepIsCountedOnce() {
        counts(10, 12, 12, 15);

        assertThat(bench.arrivals).extracting(Arrival::sequence).containsExactly(2L, 5L);
    }

    @Test
    void afterACommitWhoseAnswerWasLostTheRowSaysWhereCountingGoesOn() {
        counts(10);
        database.answerIsLost = true;
        assertThatThrownBy(() -> counts(12)).isInstanceOf(TransactionSystemException.class);
        database.answerIsLost = false;

        counts(12, 15);

        assertThat(bench.arrivals).extracting(Arrival::sequence).containsExactly(2L, 5L);
    }

    private void counts(long... shown) {
        for (long count : shown) {
            watch.observe(Map.of("count", new Reading(count, Quality.GOOD, null)));
        }
    }

    /** Commits always; whether the caller hears of it is another matter. */
    private static final class Database implements TransactionOperations {

        private boolean answerIsLost;

        @Override
        public <T> T execute(TransactionCallback<T> work) {
            T result = work.doInTransaction(new SimpleTransactionStatus());
            if (answerIsLost) {
                throw new TransactionSystemException("the connection broke while it committed");
            }
            return result;
        }
    }
}

package io.takt.connectivity.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.connectivity.domain.TriggerState;
import io.takt.connectivity.spi.Reading;
import io.takt.shared.ConcurrentChange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Rows rows = new Rows();
    private final Database database = new Database();
    private final TriggerWatch watch = new TriggerWatch(DEVICE, rows, bench, bench, database);

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

    /** The trigger's row. */
    private static final class Rows implements StoredDevices {

        private final Map<String, TriggerState> states = new HashMap<>();

        @Override
        public Map<String, TriggerState> triggers(String device) {
            return Map.copyOf(states);
        }

        @Override
        public void move(String device, String trigger, TriggerState from, TriggerState to) {
            if (!from.equals(states.getOrDefault(trigger, TriggerState.NEW))) {
                throw new ConcurrentChange("connectivity.triggerMoved", device, trigger);
            }
            states.put(trigger, to);
        }

        @Override
        public List<DeviceDefinition> all() {
            return List.of(DEVICE);
        }

        @Override
        public Optional<DeviceDefinition> find(String code) {
            return Optional.of(DEVICE);
        }

        @Override
        public void save(DeviceDefinition definition, long largestSequence) {
            throw new UnsupportedOperationException();
        }
    }
}

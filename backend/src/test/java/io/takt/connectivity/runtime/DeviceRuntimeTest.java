package io.takt.connectivity.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.connectivity.domain.TriggerState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.TransientDataAccessResourceException;

/** Devices are read on while the database is away. */
class DeviceRuntimeTest {

    private static final DeviceDefinition DEVICE = Supervised.device("M01", "M01");

    private final Bench bench = new Bench();
    private final Rows rows = new Rows();
    private final DeviceRuntime runtime = new DeviceRuntime(rows, Supervised.factory(bench, rows, device -> bench.machine));

    @AfterEach
    void everythingEnds() {
        runtime.stop();
    }

    @Test
    void devicesThatCannotBeReadFromTheDatabaseAtFirstAreTakenUpLater() {
        bench.machine.memory.put("count", 1L);
        rows.away = true;
        runtime.start();
        runtime.begin();
        assertThat(runtime.find("M01")).isEmpty();

        rows.away = false;

        await().until(() -> runtime.find("M01").filter(DeviceSupervisor::isConnected).isPresent());
    }

    @Test
    void aDeviceWhoseNewRowsCannotBeReadWorksOnAsBefore() {
        bench.machine.memory.put("count", 1L);
        runtime.start();
        runtime.begin();
        DeviceSupervisor before = runtime.find("M01").orElseThrow();

        rows.away = true;
        assertThatThrownBy(() -> runtime.restart("M01")).isInstanceOf(TransientDataAccessResourceException.class);

        assertThat(runtime.find("M01")).containsSame(before);
    }

    /** The rows of one device in a database that may be away. */
    private static final class Rows implements StoredDevices {

        private final TriggerRows kept = new TriggerRows(DEVICE);
        private volatile boolean away;

        private TriggerRows reached() {
            if (away) {
                throw new TransientDataAccessResourceException("the database is away");
            }
            return kept;
        }

        @Override
        public List<DeviceDefinition> all() {
            return reached().all();
        }

        @Override
        public Optional<DeviceDefinition> find(String code) {
            return reached().find(code);
        }

        @Override
        public void save(DeviceDefinition definition, long largestSequence) {
            reached().save(definition, largestSequence);
        }

        @Override
        public Optional<Integer> version(String code) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Integer> lock(String code) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(String code) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<String, TriggerState> triggers(String device) {
            return reached().triggers(device);
        }

        @Override
        public void move(String device, String trigger, TriggerState from, TriggerState to) {
            reached().move(device, trigger, from, to);
        }
    }
}

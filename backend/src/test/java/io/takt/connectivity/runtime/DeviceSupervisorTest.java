package io.takt.connectivity.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A device whose values cannot be kept. */
@ExtendWith(OutputCaptureExtension.class)
class DeviceSupervisorTest {

    private static final DeviceDefinition DEVICE = Supervised.device("M01", "M01");

    private final Bench bench = new Bench();
    private final DeviceSupervisor supervisor = Supervised.factory(bench, new TriggerRows(DEVICE), opened -> bench.machine)
            .supervisor(DEVICE);

    @Test
    void whatCannotBeKeptIsReadAgainBeforeTheDeviceIsTakenForSilent() {
        bench.machine.memory.put("count", "no number");
        long longest = 0;
        for (int tries = 0; tries < 10; tries++) {
            longest = Math.max(longest, supervisor.turn());
        }

        assertThat(Duration.ofNanos(longest)).isPositive().isLessThan(Duration.ofSeconds(3));
        assertThat(supervisor.isConnected()).isTrue();
    }

    @Test
    void aFailureIsToldOnceWithItsCauseUntilItIsAnotherOne(CapturedOutput output) {
        for (String shown : new String[] {"one", "one", "1", "one", "two"}) {
            bench.machine.memory.put("count", shown);
            supervisor.turn();
        }

        assertThat(output.getAll().lines().filter(line -> line.contains("was not kept"))).hasSize(3);
        assertThat(output.getAll()).contains("at io.takt.connectivity.domain.CounterTrigger");
    }
}

package io.takt.connectivity.opcua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.FreePort;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.simulator.RunningLine;
import io.takt.connectivity.simulator.SimulatedLine;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.LayerResult;
import io.takt.connectivity.spi.Reading;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpcUaDriverTest {

    private final OpcUaDriver driver = new OpcUaDriver();

    @TempDir
    private Path memory;

    @Test
    void theGaugeMeasuresWhatTheMillMade() {
        try (RunningLine line = new RunningLine(memory);
                DeviceSession mill = driver.open(line.definition(SimulatedLine.MILL));
                DeviceSession gauge = driver.open(line.definition(SimulatedLine.GAUGE))) {
            for (int slot = 1; slot <= 5; slot++) {
                run(mill, "O-HUB-80A", slot, slot);
            }
            assertThat(measured(gauge, 3, 1)).isLessThan(new BigDecimal("27.972"));
            assertThat(measured(gauge, 5, 2)).isGreaterThan(new BigDecimal("27.993"));
            assertThat(measured(gauge, 1, 3)).isBetween(new BigDecimal("27.972"), new BigDecimal("27.993"));

            run(mill, "O-HUB-80A-RWK", 3, 6);
            assertThat(measured(gauge, 3, 4)).isBetween(new BigDecimal("27.972"), new BigDecimal("27.993"));
        }
    }

    @Test
    void aControllerRemembersWhatItServed() {
        Map<String, Integer> ports = Map.of(SimulatedLine.MILL, FreePort.find(), SimulatedLine.WASHER,
                FreePort.find(), SimulatedLine.GAUGE, FreePort.find());
        try (RunningLine line = new RunningLine(memory, ports);
                DeviceSession mill = driver.open(line.definition(SimulatedLine.MILL))) {
            run(mill, "O-HUB-80A", 1, 41);
        }
        try (RunningLine line = new RunningLine(memory, ports);
                DeviceSession mill = driver.open(line.definition(SimulatedLine.MILL))) {
            Map<String, Reading> read = mill.read(List.of("reqSeq", "doneSeq", "partCount"));
            assertThat(read.values()).extracting(Reading::quality).containsOnly(Quality.GOOD);
            assertThat(read.get("doneSeq").value()).isEqualTo(new BigDecimal("41"));
            assertThat(read.get("partCount").value()).isEqualTo(new BigDecimal("1"));
        }
    }

    @Test
    void theConnectionTestReachesTheValues() {
        try (RunningLine line = new RunningLine(memory)) {
            assertThat(driver.test(line.definition(SimulatedLine.GAUGE))).extracting(LayerResult::layer)
                    .containsExactly("NAME", "TCP", "SESSION", "READ");
            assertThat(driver.test(line.definition(SimulatedLine.GAUGE))).allMatch(LayerResult::works);
        }
    }

    private static BigDecimal measured(DeviceSession gauge, int slot, long request) {
        run(gauge, "G-HUB-80", slot, request);
        return (BigDecimal) gauge.read(List.of("bore")).get("bore").value();
    }

    private static void run(DeviceSession session, String program, int slot, long request) {
        session.write("program", program);
        session.write("carrierId", "BOX-001");
        session.write("slot", slot);
        session.write("reqSeq", request);
        await().atMost(Duration.ofSeconds(10)).until(() -> BigDecimal.valueOf(request)
                .equals(session.read(List.of("doneSeq")).get("doneSeq").value()));
    }
}

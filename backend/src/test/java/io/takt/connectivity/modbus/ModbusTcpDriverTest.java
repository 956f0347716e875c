package io.takt.connectivity.modbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.FreePort;
import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.TagDefinition;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.simulator.RunningLine;
import io.takt.connectivity.simulator.SimulatedLine;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.LayerResult;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModbusTcpDriverTest {

    private final ModbusTcpDriver driver = new ModbusTcpDriver();

    @TempDir
    private Path memory;

    @Test
    void aWashingMachineAnswersEachRequestOnce() {
        try (RunningLine line = new RunningLine(memory);
                DeviceSession session = driver.open(line.definition(SimulatedLine.WASHER))) {
            session.write("carrierId", "BOX-001");
            session.write("jobNo", "JO-1001-1-20");
            session.write("reqSeq", 70_001);

            await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(number(session, "doneSeq"))
                    .isEqualByComparingTo("70001"));
            assertThat(session.read(List.of("carrierId")).get("carrierId").value()).isEqualTo("BOX-001");
            assertThat(number(session, "partCount")).isEqualByComparingTo("1");
        }
    }

    @Test
    void anAddressThatTheDeviceRefusesIsBadAndTheOthersAreGood() {
        try (RunningLine line = new RunningLine(memory)) {
            DeviceDefinition known = line.definition(SimulatedLine.WASHER);
            List<TagDefinition> tags = List.of(
                    new TagDefinition("state", "holding:0", "uint16", null, null, false),
                    new TagDefinition("beyond", "holding:127", "uint32", null, null, false),
                    new TagDefinition("count", "holding:120", "uint32", null, null, false));
            DeviceDefinition wide = new DeviceDefinition("W", known.driver(), known.endpoint(), Map.of(), 200, tags,
                    null, List.of());
            try (DeviceSession session = driver.open(wide)) {
                var read = session.read(List.of("state", "beyond", "count"));
                assertThat(read.get("state").value()).isEqualTo(BigDecimal.ONE);
                assertThat(read.get("beyond").quality()).isEqualTo(Quality.BAD);
                assertThat(read.get("count").quality()).isEqualTo(Quality.GOOD);
            }
        }
    }

    @Test
    void aDeviceThatIsNotThereIsToldLayerByLayer() {
        DeviceDefinition nobody = new DeviceDefinition("X", "modbus-tcp", "127.0.0.1:" + FreePort.find(),
                Map.of(), 200, List.of(), null, List.of());

        assertThatThrownBy(() -> driver.open(nobody)).isInstanceOf(DeviceTrouble.class)
                .hasMessageContaining("connectivity.unreachable");
        assertThat(driver.test(nobody)).extracting(LayerResult::layer, LayerResult::works)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("NAME", true),
                        org.assertj.core.groups.Tuple.tuple("TCP", false));
    }

    @Test
    void everyFaultOfADefinitionIsToldAtOnce() {
        DeviceDefinition wrong = new DeviceDefinition("X", "modbus-tcp", "nowhere", Map.of("unitId", "300"), 200,
                List.of(new TagDefinition("a", "register 5", "uint16", null, null, false),
                        new TagDefinition("b", "input:7", "uint24", "zero", null, true)), null, List.of());

        assertThat(driver.check(wrong)).extracting(fault -> fault.pointer()).containsExactly("/endpoint",
                "/options/unitId", "/tags/0/address", "/tags/1/type", "/tags/1/scaling", "/tags/1/writable");
    }

    private static BigDecimal number(DeviceSession session, String tag) {
        return (BigDecimal) session.read(List.of(tag)).get(tag).value();
    }
}

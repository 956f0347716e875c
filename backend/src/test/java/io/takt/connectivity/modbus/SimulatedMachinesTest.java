package io.takt.connectivity.modbus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.takt.connectivity.simulator.RunningLine;
import io.takt.connectivity.simulator.SimulatedLine;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulatedMachinesTest {

    private static final Map<String, Object> PART = Map.of("jobNo", "JO-1-1-20", "carrierId", "BOX-001", "slot", 1, "program", "P");

    private final ModbusTcpDriver driver = new ModbusTcpDriver();

    @TempDir
    private Path memory;

    @Test
    void thePressTellsForceAndEndPositionOfBothBearings() {
        try (RunningLine line = RunningLine.of(memory, SimulatedLine.PRESS);
                DeviceSession press = driver.open(line.definition(SimulatedLine.PRESS))) {
            serve(press, PART, 1);

            assertThat(value(press, "force1")).isBetween(new BigDecimal("0.3"), new BigDecimal("2.2"));
            assertThat(value(press, "position2")).isBetween(BigDecimal.ZERO, new BigDecimal("0.05"));
            assertThat(press.read(List.of("ok")).get("ok").value()).isEqualTo(true);
        }
    }

    @Test
    void aMoveWithoutATargetDoesNotGoWell() {
        try (RunningLine line = RunningLine.of(memory, SimulatedLine.CRANE);
                DeviceSession crane = driver.open(line.definition(SimulatedLine.CRANE))) {
            serve(crane, Map.of("carrierId", "BOX-001", "source", "WU-ASRS", "target", ""), 1);
            assertThat(crane.read(List.of("ok")).get("ok").value()).isEqualTo(false);

            serve(crane, Map.of("carrierId", "BOX-001", "source", "WU-ASRS", "target", "ASRS-01"), 2);
            assertThat(crane.read(List.of("ok")).get("ok").value()).isEqualTo(true);
        }
    }

    @Test
    void aSmallCounterBeginsAgain() {
        RunningLine.remember(memory, SimulatedLine.LASER, "cycle", 65_535);
        try (RunningLine line = RunningLine.of(memory, SimulatedLine.LASER);
                DeviceSession laser = driver.open(line.definition(SimulatedLine.LASER))) {
            assertThat(value(laser, "cycle")).isEqualByComparingTo("65535");

            serve(laser, Map.of("jobNo", "J", "carrierId", "BOX-001", "slot", 1, "program", "L", "serial", "TK00000001"), 1);

            assertThat(value(laser, "cycle")).isZero();
        }
    }

    @Test
    void aMachineGoesOnWhileItsCableIsOut() {
        try (RunningLine line = RunningLine.of(memory, SimulatedLine.ASSEMBLY)) {
            try (DeviceSession station = driver.open(line.definition(SimulatedLine.ASSEMBLY))) {
                station.write("product", "FP-WHL-80S");
                station.write("reqSeq", 1);
                await().atMost(Duration.ofSeconds(10)).until(() -> value(station, "doneSeq").intValue() == 1);
            }
            line.line().unplug(SimulatedLine.ASSEMBLY);
            assertThatThrownBy(() -> driver.open(line.definition(SimulatedLine.ASSEMBLY))).isInstanceOf(DeviceTrouble.class);

            line.line().plug(SimulatedLine.ASSEMBLY);

            try (DeviceSession again = driver.open(line.definition(SimulatedLine.ASSEMBLY))) {
                assertThat(value(again, "doneSeq")).isEqualByComparingTo("1");
                assertThat(value(again, "partCount")).isEqualByComparingTo("1");
                assertThat(value(again, "nutTorque")).isBetween(new BigDecimal("11"), new BigDecimal("13"));
            }
        }
    }

    @Test
    void aCableThatGoesInTheMiddleOfACycleCostsNoCount() {
        try (RunningLine line = RunningLine.of(memory, SimulatedLine.ASSEMBLY)) {
            line.line().unplugAfter(SimulatedLine.ASSEMBLY, 0);
            try (DeviceSession station = driver.open(line.definition(SimulatedLine.ASSEMBLY))) {
                station.write("product", "FP-WHL-80S");
                station.write("reqSeq", 1);
            }
            await().atMost(Duration.ofSeconds(10)).until(() -> line.line().unplugged(), List.of(SimulatedLine.ASSEMBLY)::equals);

            line.line().plug(SimulatedLine.ASSEMBLY);

            try (DeviceSession again = driver.open(line.definition(SimulatedLine.ASSEMBLY))) {
                await().atMost(Duration.ofSeconds(10)).until(() -> value(again, "partCount").intValue() == 1);
            }
        }
    }

    @Test
    void theStackLightIsLitByItsCoilsAndKeepsThemWithoutItsCable() {
        try (RunningLine line = RunningLine.of(memory, SimulatedLine.TOWER);
                DeviceSession tower = driver.open(line.definition(SimulatedLine.TOWER))) {
            tower.write("yellow", true);
            tower.write("buzzer", true);

            assertThat(line.line().lit()).containsExactly("yellow", "buzzer");
            assertThat(tower.read(List.of("yellow")).get("yellow").value()).isEqualTo(true);
            assertThat(tower.read(List.of("call5")).get("call5").value()).isEqualTo(false);

            line.line().unplug(SimulatedLine.TOWER);
            line.line().plug(SimulatedLine.TOWER);
            assertThat(line.line().lit()).containsExactly("yellow", "buzzer");
        }
    }

    @Test
    void aFaultyMachineServesNobodyUntilItIsRepaired() {
        try (RunningLine line = RunningLine.of(memory, SimulatedLine.VEHICLE);
                DeviceSession vehicle = driver.open(line.definition(SimulatedLine.VEHICLE))) {
            line.line().fault(SimulatedLine.VEHICLE);
            assertThat(value(vehicle, "state")).isEqualByComparingTo("7");

            line.line().repair(SimulatedLine.VEHICLE);

            serve(vehicle, Map.of("carrierId", "BOX-001", "source", "WU-GAU", "target", "WU-ASRS"), 1);
            assertThat(value(vehicle, "state")).isIn(BigDecimal.ONE, BigDecimal.valueOf(3));
        }
    }

    private static void serve(DeviceSession session, Map<String, Object> asked, int request) {
        asked.forEach(session::write);
        session.write("reqSeq", request);
        await().atMost(Duration.ofSeconds(10)).until(() -> value(session, "doneSeq").intValue() == request);
    }

    private static BigDecimal value(DeviceSession session, String tag) {
        return (BigDecimal) session.read(List.of(tag)).get(tag).value();
    }
}

package io.takt.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.SignedInPeople;
import io.takt.connectivity.DeviceSetup;
import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DisturbedWire;
import io.takt.connectivity.DisturbedWire.Framing;
import io.takt.connectivity.simulator.RunningLine;
import io.takt.connectivity.simulator.SimulatedLine;
import io.takt.equipment.StateHistory.Source;
import io.takt.equipment.StateHistory.StateSlice;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import io.takt.shopfloor.OnTheShopFloor;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.support.TransactionTemplate;

/** A machine whose cable is out: from the last thing it said until it speaks again, nothing is known of it. */
class CableOutIT extends OnTheShopFloor {

    /** Three times what is promised. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<String, Framing> FRAMINGS = Map.of(
            SimulatedLine.PRESS, new Framing(6, header -> 6 + (header.getShort(4) & 0xFFFF)),
            SimulatedLine.MILL, new Framing(8, header -> header.order(ByteOrder.LITTLE_ENDIAN).getInt(4)));

    @Autowired
    private DeviceSetup setup;
    @Autowired
    private Equipment machines;
    @Autowired
    private EquipmentClasses classes;
    @Autowired
    private EquipmentRecords records;
    @Autowired
    private StateHistory history;
    @Autowired
    private StateLedger ledger;
    @Autowired
    private HeardMachines heard;
    @Autowired
    private PlantClock clock;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private SignedInPeople people;
    @TempDir
    private Path memory;

    @ParameterizedTest
    @ValueSource(strings = {SimulatedLine.PRESS, SimulatedLine.MILL})
    void aPeerThatFallsSilentIsNoDataFromItsLastWordUntilItSpeaksAgain(String model) {
        try (RunningLine line = RunningLine.of(memory, model); DisturbedWire wire = new DisturbedWire(portOf(line, model), FRAMINGS.get(model))) {
            String code = machine(line.definition(model), wire.port());
            awaitState(code, EquipmentState.IDLE);

            long began = System.nanoTime();
            Instant cut = clock.now();
            wire.disturb((answer, before, out) -> { });
            awaitState(code, EquipmentState.NO_DATA);
            System.out.printf("%s silent: no data after %d ms%n", model, Duration.ofNanos(System.nanoTime() - began).toMillis());
            wire.heal();
            awaitState(code, EquipmentState.IDLE);

            assertGap(code, cut);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SimulatedLine.PRESS, SimulatedLine.MILL})
    void aPeerThatHangsUpIsNoDataAndItsNewStateIsTakenOnReturn(String model) {
        try (RunningLine line = RunningLine.of(memory, model)) {
            String code = machine(line.definition(model), portOf(line, model));
            awaitState(code, EquipmentState.IDLE);

            long began = System.nanoTime();
            Instant cut = clock.now();
            line.line().unplug(model);
            awaitState(code, EquipmentState.NO_DATA);
            System.out.printf("%s refused: no data after %d ms%n", model, Duration.ofNanos(System.nanoTime() - began).toMillis());
            line.line().fault(model);
            line.line().plug(model);
            awaitState(code, EquipmentState.FAULT);

            assertGap(code, cut);
            assertThat(slices(code)).last().extracting(StateSlice::state).isEqualTo(EquipmentState.FAULT);
        }
    }

    @Test
    void aStateThatIsToldLateIsPutWhereItBelongsAndNeverIntoAGap() {
        EquipmentView machine = machines.view(machine());
        Instant start = clock.now().minusSeconds(3_600);
        rows.update("DELETE FROM equipment_state_slice WHERE equipment_id = ?", machine.id());
        transaction.executeWithoutResult(status -> {
            ledger.found(machine.id(), EquipmentState.IDLE, "P1", start);
            ledger.reported(machine.id(), EquipmentState.FAULT, "P1", start.plusSeconds(200));
            ledger.reported(machine.id(), EquipmentState.RUNNING, "P1", start.plusSeconds(100));
            ledger.lost(machine.id(), Source.LINK, start.plusSeconds(300));
            ledger.reported(machine.id(), EquipmentState.STOPPED, "P1", start.plusSeconds(250));
            ledger.found(machine.id(), EquipmentState.IDLE, "P1", start.plusSeconds(400));
            ledger.reported(machine.id(), EquipmentState.SETUP, "P1", start.plusSeconds(350));
        });

        assertThat(slices(machine.code())).extracting(StateSlice::state).containsExactly(EquipmentState.IDLE, EquipmentState.RUNNING,
                EquipmentState.FAULT, EquipmentState.STOPPED, EquipmentState.NO_DATA, EquipmentState.SETUP);
        assertThat(slices(machine.code()).get(4)).satisfies(gap -> {
            assertThat(Duration.between(gap.from(), gap.to())).hasSeconds(100);
            assertThat(gap.program()).isNull();
        });
        assertWhole(machine.code());
    }

    @Test
    void afterAKillNothingIsKnownSinceTheMachineWasHeardLast() {
        try (RunningLine line = RunningLine.of(memory, SimulatedLine.PRESS)) {
            String code = machine(line.definition(SimulatedLine.PRESS), portOf(line, SimulatedLine.PRESS));
            awaitState(code, EquipmentState.IDLE);
            heard.keep();
            Instant kept = rows.queryForObject("SELECT heard_at FROM equipment_heard WHERE equipment_id = ?", LocalDateTime.class,
                    machines.view(code).id()).toInstant(ZoneOffset.UTC);

            heard.run(new DefaultApplicationArguments());

            assertThat(machines.view(code).state()).isEqualTo(EquipmentState.NO_DATA);
            assertThat(slices(code)).last().satisfies(gap -> {
                assertThat(gap.source()).isEqualTo(Source.RESTART);
                assertThat(gap.from()).isEqualTo(kept);
                assertThat(gap.to()).isNull();
            });
            assertWhole(code);
        }
    }

    private void assertGap(String code, Instant cut) {
        StateSlice gap = slices(code).stream().filter(slice -> slice.state() == EquipmentState.NO_DATA && slice.to() != null)
                .reduce((first, second) -> second).orElseThrow();
        assertThat(gap.source()).isEqualTo(Source.LINK);
        assertThat(gap.from()).isBetween(cut.minusSeconds((long) Math.ceil(3 * clock.factor())), cut.plusSeconds((long) Math.ceil(clock.factor())));
        assertThat(gap.to()).isAfter(cut);
        assertWhole(code);
    }

    /** One slice after the other, the last one open. */
    private void assertWhole(String code) {
        List<StateSlice> slices = slices(code);
        for (int index = 1; index < slices.size(); index++) {
            assertThat(slices.get(index).from()).isEqualTo(slices.get(index - 1).to());
        }
        assertThat(slices.get(slices.size() - 1).to()).isNull();
    }

    private List<StateSlice> slices(String code) {
        Instant now = clock.now();
        return people.as(() -> history.between(code, now.minus(Duration.ofDays(2)), now.plusSeconds(60)), "equipment.read");
    }

    private String machine() {
        return machine(null);
    }

    private String machine(DeviceDefinition model, int port) {
        String code = machine("ZZ-CUT-" + NUMBER.incrementAndGet());
        String endpoint = model.endpoint().replaceFirst(":\\d+", ":" + port);
        Actors.as(Actor.system("test"), () -> setup.save(new DeviceDefinition(code, model.driver(), endpoint, model.options(),
                model.periodMillis(), model.tags(), model.handshake(), model.triggers())));
        return code;
    }

    private String machine(String device) {
        String code = device == null ? "ZZ-MAN-" + NUMBER.incrementAndGet() : device;
        Actors.as(Actor.system("test"), () -> {
            classes.define(new WantedEquipmentClass("TEST", "测试设备", "Test machine", List.of(), List.of()));
            records.define(WantedEquipment.single(code, "测试设备", "Test machine", "TEST", "WU-PRS", device));
        });
        return code;
    }

    private static int portOf(RunningLine line, String model) {
        return Integer.parseInt(line.definition(model).endpoint().replaceFirst(".*:(\\d+).*", "$1"));
    }

    private void awaitState(String code, EquipmentState state) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> machines.view(code).state() == state);
    }
}

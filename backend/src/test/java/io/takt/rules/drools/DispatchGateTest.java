package io.takt.rules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.rules.RuleTable;
import io.takt.rules.Shipped;
import io.takt.rules.domain.CompiledRules.Answer;
import io.takt.rules.domain.Records;
import io.takt.rules.gate.DrlReader;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DispatchGateTest {

    private static final DrlRules RULES = new DrlRules("dispatch-gate", 1, Shipped.text("dispatch-gate"));
    private static final Facts GOOD = new Facts(List.of(new Predecessor("10", true)),
            List.of(new WorkLot("L1", true, false)), List.of(new Program("P1", "P1")),
            List.of(new Machine("M1", "IDLE", false)), List.of(new DeviceLink("D1", true)),
            List.of(new Certificate("li", "CNC", "VALID")));

    /** One case per rule: the rule's id, the facts that fire it alone, the arguments of its reason. */
    static Stream<Case> cases() {
        return Stream.of(
                new Case("ready", GOOD, List.of()),
                new Case("ready", facts(), List.of()),
                new Case("ready", facts(new Machine("M1", "RUNNING", false)), List.of()),
                new Case("ready", facts(new Machine("M1", "SETUP", false)), List.of()),
                new Case("predecessorOpen", facts(new Predecessor("10", false)), List.of("10")),
                new Case("lotNotReleased", facts(new WorkLot("L1", false, false)), List.of("L1")),
                new Case("lotOnHold", facts(new WorkLot("L1", true, true)), List.of("L1")),
                new Case("programMismatch", facts(new Program("P1", "P2")), List.of("P1", "P2")),
                new Case("programMismatch", facts(new Program("P1", null)), List.of("P1", "")),
                new Case("machineFault", facts(new Machine("M1", "FAULT", false)), List.of("M1")),
                new Case("machineUnavailable", facts(new Machine("M1", "OFF", false)), List.of("M1", "OFF")),
                new Case("machineUnavailable", facts(new Machine("M1", "STOPPED", false)), List.of("M1", "STOPPED")),
                new Case("machineUnavailable", facts(new Machine("M1", "PLANNED_DOWN", false)),
                        List.of("M1", "PLANNED_DOWN")),
                new Case("machineUnavailable", facts(new Machine("M1", "MAINTENANCE", false)),
                        List.of("M1", "MAINTENANCE")),
                new Case("machineUnavailable", facts(new Machine("M1", "CLEANING", false)), List.of("M1", "CLEANING")),
                new Case("machineNoData", facts(new Machine("M1", "NO_DATA", false)), List.of("M1")),
                new Case("machineHeld", facts(new Machine("M1", "IDLE", true)), List.of("M1")),
                new Case("deviceDisconnected", facts(new DeviceLink("D1", false)), List.of("D1")),
                new Case("certificateExpired", facts(new Certificate("li", "CNC", "EXPIRED")), List.of("li", "CNC")),
                new Case("certificateMissing", facts(new Certificate("li", "CNC", "MISSING")), List.of("li", "CNC")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachFactThatStandsAgainstAJobBlocksWithItsReason(Case one) {
        Answer answer = decide(one.facts());
        assertThat(fired(answer)).containsExactly(one.rule());
        assertThat(answer.conclusions()).containsExactly(Map.of(
                "outcome", one.rule().equals("ready") ? "ALLOW" : "BLOCK", "reason", one.rule(),
                "arguments", one.arguments()));
    }

    @Test
    void eachRuleHasACase() {
        assertThat(cases().map(Case::rule).distinct().toList())
                .containsExactlyInAnyOrderElementsOf(rows().stream().map(RuleTable.Row::id).toList());
    }

    @Test
    void everyReasonIsToldAtOnce() {
        Answer answer = decide(new Facts(List.of(new Predecessor("10", false), new Predecessor("20", false)),
                List.of(new WorkLot("L1", false, true)), List.of(), List.of(new Machine("M1", "FAULT", true)),
                List.of(), List.of()));
        assertThat(answer.conclusions()).extracting(conclusion -> conclusion.get("reason")).containsExactlyInAnyOrder(
                "predecessorOpen", "predecessorOpen", "lotNotReleased", "lotOnHold", "machineFault", "machineHeld");
    }

    @Test
    void aPooledSessionRemembersNothingOfItsLastDecision() {
        assertThat(fired(decide(GOOD))).containsExactly("ready");
        assertThat(fired(decide(facts(new Machine("M1", "FAULT", false))))).containsExactly("machineFault");
        assertThat(fired(decide(GOOD))).containsExactly("ready");
        assertThat(fired(decide(GOOD))).containsExactly("ready");
    }

    private static Answer decide(Facts facts) {
        return RULES.decide(Records.facts(facts), "GateVerdict");
    }

    private static List<String> fired(Answer answer) {
        return answer.fired().stream().map(name -> rows().stream().filter(row -> row.en().equals(name))
                .findFirst().orElseThrow().id()).toList();
    }

    private static Collection<RuleTable.Row> rows() {
        return DrlReader.table(Shipped.text("dispatch-gate")).rows();
    }

    private static Facts facts(Record... facts) {
        return new Facts(only(Predecessor.class, facts), only(WorkLot.class, facts), only(Program.class, facts),
                only(Machine.class, facts), only(DeviceLink.class, facts), only(Certificate.class, facts));
    }

    private static <T> List<T> only(Class<T> type, Record... facts) {
        return Stream.of(facts).filter(type::isInstance).map(type::cast).toList();
    }

    record Case(String rule, Facts facts, List<String> arguments) {
    }

    record Facts(List<Predecessor> predecessors, List<WorkLot> lots, List<Program> programs, List<Machine> machines,
            List<DeviceLink> devices, List<Certificate> certificates) {
    }

    record Predecessor(String operation, boolean done) {
    }

    record WorkLot(String code, boolean released, boolean held) {
    }

    record Program(String required, @Nullable String loaded) {
    }

    record Machine(String code, String state, boolean held) {
    }

    record DeviceLink(String code, boolean connected) {
    }

    record Certificate(String person, String type, String status) {
    }
}

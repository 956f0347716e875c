package io.takt.execution.dispatch;

import io.takt.rules.spi.RuleQuestion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** R1: may this job start here and now? */
@Component
class GateQuestion implements RuleQuestion<GateQuestion.Facts, GateQuestion.GateVerdict> {

    /** Everything that may stand against a start. */
    record Facts(List<Predecessor> predecessors, List<WorkLot> lots, List<Program> programs, List<Machine> machines,
            List<DeviceLink> devices, List<Certificate> certificates) {
    }

    /** An operation before this one. */
    record Predecessor(String operation, boolean done) {
    }

    /** A lot of material that the job works on. */
    record WorkLot(String code, boolean released, boolean held) {
    }

    /** The program that the job needs and the one that is loaded. */
    record Program(String required, @Nullable String loaded) {
    }

    /** The machine as it stands. */
    record Machine(String code, String state, boolean held) {
    }

    /** The link to the machine's device. */
    record DeviceLink(String code, boolean connected) {
    }

    /** A person's qualification. */
    record Certificate(String person, String type, String status) {
    }

    /** One verdict; a block for each reason. */
    record GateVerdict(Outcome outcome, String reason, List<String> arguments) {
    }

    /** Whether the job may start. */
    enum Outcome { ALLOW, BLOCK }

    @Override
    public String ruleSet() {
        return "dispatch-gate";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Class<GateVerdict> conclusion() {
        return GateVerdict.class;
    }

    @Override
    public Keep keep() {
        return Keep.WHEN_CONCLUSIONS_CHANGE;
    }
}

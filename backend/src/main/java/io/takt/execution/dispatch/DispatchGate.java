package io.takt.execution.dispatch;

import io.takt.execution.Reason;
import io.takt.execution.dispatch.GateQuestion.DeviceLink;
import io.takt.execution.dispatch.GateQuestion.Facts;
import io.takt.execution.dispatch.GateQuestion.Outcome;
import io.takt.execution.dispatch.GateQuestion.Program;
import io.takt.execution.dispatch.GateQuestion.WorkLot;
import io.takt.execution.domain.EquipmentBook;
import io.takt.execution.domain.EquipmentBook.Machine;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.Units;
import io.takt.rules.RuleEngine;
import io.takt.rules.RuleEngine.Subject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gate R1, and R6 of the machine's tool: what stands against a job's start. */
@Component
public class DispatchGate {

    private final RuleEngine rules;
    private final GateQuestion question;
    private final JobOrders jobs;
    private final Units units;
    private final MaterialBook materials;
    private final EquipmentBook equipment;
    private final ToolGate tools;

    DispatchGate(RuleEngine rules, GateQuestion question, JobOrders jobs, Units units, MaterialBook materials,
            EquipmentBook equipment, ToolGate tools) {
        this.rules = rules;
        this.question = question;
        this.jobs = jobs;
        this.units = units;
        this.materials = materials;
        this.equipment = equipment;
        this.tools = tools;
    }

    /** The reasons against; empty when the job may start. The decisions are kept in the running transaction. */
    public List<Reason> reasonsAgainst(JobOrder job) {
        return reasonsAgainst(job, tools.of(job));
    }

    /** The same where the tool in the job's machine was judged already. */
    List<Reason> reasonsAgainst(JobOrder job, Optional<ToolGate.Verdict> tool) {
        Stream<Reason> against = rules.decide(question, new Subject("execution.job-order", job.code()), factsOf(job)).conclusions().stream()
                .filter(verdict -> verdict.outcome() == Outcome.BLOCK)
                .map(verdict -> new Reason(verdict.reason(), verdict.arguments()));
        return Stream.concat(against, tool.flatMap(ToolGate.Verdict::reasonAgainst).stream()).toList();
    }

    /** Whether nothing stands against the job's start, and nothing is to be said of its tool. */
    boolean isClear(JobOrder job) {
        Optional<ToolGate.Verdict> tool = tools.of(job);
        return tool.stream().allMatch(ToolGate.Verdict::isNoNews) && reasonsAgainst(job, tool).isEmpty();
    }

    private Facts factsOf(JobOrder job) {
        List<GateQuestion.Predecessor> before = jobs.before(job.lotId(), job.id()).stream()
                .map(other -> new GateQuestion.Predecessor(other.operationNumber(), other.state().isEnded())).toList();
        List<WorkLot> lots = materials.statuses(units.materialLots(job.lotId(), job.elementId())).stream()
                .map(status -> new WorkLot(status.code(), status.released(), status.held())).toList();
        List<Machine> machines = job.equipment() == null ? List.of() : List.of(equipment.get(job.equipment()));
        return new Facts(before, lots, programs(job, machines),
                machines.stream().map(machine -> new GateQuestion.Machine(machine.code(), machine.state(), machine.held())).toList(),
                machines.stream().map(machine -> new DeviceLink(machine.device(), machine.connected())).toList(), List.of());
    }

    /** A machine that does not tell its program gets it with the request. */
    private static List<Program> programs(JobOrder job, List<Machine> machines) {
        String required = job.program();
        return required == null ? List.of() : machines.stream().map(Machine::program).filter(Objects::nonNull)
                .map(loaded -> new Program(required, loaded)).toList();
    }
}

package io.takt.execution.jobs;

import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalTarget;
import io.takt.execution.dispatch.AnswerBook.Answer;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.Cycles;
import io.takt.execution.domain.EquipmentBook;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The jobs that could take a machine's answer that nobody asked for: of that machine, with units left, and no value missing. */
@Component
class JobTargets {

    private final EquipmentBook equipment;
    private final JobOrders jobs;
    private final Cycles cycles;
    private final Work work;

    JobTargets(EquipmentBook equipment, JobOrders jobs, Cycles cycles, Work work) {
        this.equipment = equipment;
        this.jobs = jobs;
        this.cycles = cycles;
        this.work = work;
    }

    /** What a job works on. */
    @Component
    record Work(Orders orders, Lots lots, Units units, RoutingBook routings) {
    }

    /**
     * A job and the units that the answer would be booked for.
     *
     * @param asked whether the machine was asked for just these
     */
    record Target(JobOrder job, Lot lot, List<Unit> units, boolean asked) {

        /** A job goes on meanwhile: the key means these units and no others. */
        String key() {
            return job.code() + " " + units.get(0).code();
        }
    }

    /** The machine's unanswered jobs first, then the oldest. */
    List<Target> of(String device, Answer answer) {
        if (!answer.isUsable() || cycles.find(device, answer.ticket()).isPresent()) {
            return List.of();
        }
        return equipment.ofDevice(device).stream().flatMap(machine -> jobs.openAtMachine(machine).stream())
                .filter(JobTargets::hasBegun).map(this::target).filter(target -> !target.units().isEmpty() && hasValues(target, answer))
                .sorted(Comparator.comparing((Target target) -> !target.asked())).toList();
    }

    List<SignalTarget> proposals(Signal signal, Answer answer) {
        return of(signal.device(), answer).stream().map(this::proposal).toList();
    }

    /** Before that its process does not wait for the machine: a person has yet to sign on. */
    private static boolean hasBegun(JobOrder job) {
        return job.wantsCycle() || job.startedAt() != null;
    }

    private Target target(JobOrder job) {
        Lot lot = work.lots().findById(job.lotId()).orElseThrow();
        List<Unit> left = work.units().withoutStep(lot.id(), job.id());
        List<Long> asked = cycles.openOfJob(job.id()).stream().flatMap(open -> cycles.members(open.id()).stream())
                .filter(member -> member.jobId() == job.id()).map(Cycle.Member::unitId).toList();
        List<Unit> waiting = left.stream().filter(unit -> asked.contains(unit.id())).toList();
        return waiting.isEmpty() ? new Target(job, lot, left.stream().limit(job.capacity()).toList(), false)
                : new Target(job, lot, waiting, true);
    }

    private boolean hasValues(Target target, Answer answer) {
        return !target.job().measured() || work.routings().measured(target.lot().path(), target.job().elementId()).stream()
                .allMatch(value -> answer.values().containsKey(value.tag()));
    }

    private SignalTarget proposal(Target target) {
        JobOrder job = target.job();
        List<String> reasons = new ArrayList<>();
        reasons.add(target.asked() ? "execution.target.asked" : "execution.target.unitsLeft");
        if (job.measured()) {
            reasons.add("execution.target.values");
        }
        Map<String, String> facts = Map.of("job", job.code(), "lot", target.lot().code(),
                "order", work.orders().findById(job.orderId()).orElseThrow().code(),
                "operation", job.operationNumber() + " " + job.name(LocaleContextHolder.getLocale()),
                "units", target.units().stream().map(unit -> unit.carrier() + " · " + unit.slot()).collect(Collectors.joining(", ")));
        return new SignalTarget(target.key(), facts, reasons);
    }
}

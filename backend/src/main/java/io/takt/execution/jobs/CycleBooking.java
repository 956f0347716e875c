package io.takt.execution.jobs;

import io.takt.execution.dispatch.StationWake;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.CycleState;
import io.takt.execution.domain.Cycles;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.UnitStep;
import io.takt.execution.domain.UnitSteps;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkRecord;
import io.takt.workflow.ProcessRuntime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books what a machine answered: unit steps with values, and each member job's process moves on, all or nothing. */
@Service
@Transactional
public class CycleBooking {

    static final String CYCLE_DONE = "cycle-done";

    private final WorkLock lock;
    private final Cycles cycles;
    private final JobOrders jobs;
    private final Units units;
    private final UnitSteps steps;
    private final ProcessRuntime runtime;
    private final Aftermath aftermath;

    CycleBooking(WorkLock lock, Cycles cycles, JobOrders jobs, Units units, UnitSteps steps, ProcessRuntime runtime,
            Aftermath aftermath) {
        this.lock = lock;
        this.cycles = cycles;
        this.jobs = jobs;
        this.units = units;
        this.steps = steps;
        this.runtime = runtime;
        this.aftermath = aftermath;
    }

    /** What a machine answered to one request. */
    public record Answer(String device, long sequence, Map<String, BigDecimal> values, boolean usable, Instant at) {
    }

    /** How an answer was taken. */
    public enum Booking { BOOKED, UNKNOWN, TOO_LATE }

    public Booking book(Answer answer) {
        return cycles.find(answer.device(), answer.sequence()).map(cycle -> book(cycle, answer)).orElse(Booking.UNKNOWN);
    }

    private Booking book(Cycle found, Answer answer) {
        List<Cycle.Member> members = cycles.members(found.id());
        Map<Long, OrderInWork> orders = lockOrders(members);
        Cycle cycle = cycles.lockById(found.id()).orElseThrow();
        if (!cycle.state().isOpen()) {
            return Booking.TOO_LATE;
        }
        cycle.end(answer.usable() ? CycleState.DONE : CycleState.UNUSABLE, aftermath.record().now());
        cycles.save(cycle);
        if (answer.usable()) {
            members.forEach(member -> bookMember(cycle, member, orders, answer));
        }
        members.stream().map(Cycle.Member::jobId).distinct().map(this::job).forEach(job -> moveOn(job, orders));
        aftermath.wake().afterCommit(cycle.station());
        return Booking.BOOKED;
    }

    private Map<Long, OrderInWork> lockOrders(List<Cycle.Member> members) {
        return members.stream().map(member -> job(member.jobId()).orderId()).distinct().sorted()
                .collect(Collectors.toMap(Function.identity(), lock::orderById));
    }

    private void bookMember(Cycle cycle, Cycle.Member member, Map<Long, OrderInWork> orders, Answer answer) {
        JobOrder job = job(member.jobId());
        Unit unit = units.findById(member.unitId()).orElseThrow();
        steps.add(UnitStep.byMachine(unit, job, cycle, aftermath.record().now()), answer.values());
        unit.worked(job.operationNumber());
        units.save(unit);
        aftermath.record().of(orders.get(job.orderId()), unit, "worked", Map.of("job", job.code(),
                "operation", job.operationNumber(), "equipment", cycle.equipment(), "values", answer.values()));
    }

    private void moveOn(JobOrder job, Map<Long, OrderInWork> orders) {
        int remaining = units.withoutStep(job.lotId(), job.id()).size();
        aftermath.record().of(orders.get(job.orderId()), job, "cycle-done", Map.of("remaining", remaining));
        if (!runtime.deliver(job.processInstance(), CYCLE_DONE, Map.of("remaining", remaining))) {
            throw new IllegalStateException(job.code() + " does not wait for its cycle");
        }
    }

    private JobOrder job(long id) {
        return jobs.findById(id).orElseThrow();
    }

    /** What else a booking does: write it down, and let the station go on. */
    @org.springframework.stereotype.Component
    record Aftermath(WorkRecord record, StationWake wake) {
    }
}

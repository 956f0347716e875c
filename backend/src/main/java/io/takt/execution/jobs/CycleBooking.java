package io.takt.execution.jobs;

import io.takt.connectivity.events.FailedWrite;
import io.takt.execution.Reason;
import io.takt.execution.dispatch.AnswerBook;
import io.takt.execution.dispatch.StationWake;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.CycleState;
import io.takt.execution.domain.Cycles;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Tools;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.UnitStep;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.UnitWork;
import io.takt.execution.parts.UnitWork.Done;
import io.takt.workflow.ProcessRuntime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books what a machine answered: unit steps with values, and each member job's process moves on, all or nothing. */
@Service
@Transactional
public class CycleBooking implements AnswerBook {

    private static final String CYCLE_FAILED = "cycle-failed";
    private static final String TOOL_LIFE = "toolLife";
    private static final int TRIES = 3;

    private final WorkLock lock;
    private final Cycles cycles;
    private final JobOrders jobs;
    private final Units units;
    private final UnitWork work;
    private final ProcessRuntime runtime;
    private final Aftermath aftermath;

    CycleBooking(WorkLock lock, Cycles cycles, JobOrders jobs, Units units, UnitWork work, ProcessRuntime runtime,
            Aftermath aftermath) {
        this.lock = lock;
        this.cycles = cycles;
        this.jobs = jobs;
        this.units = units;
        this.work = work;
        this.runtime = runtime;
        this.aftermath = aftermath;
    }

    @Override
    public Booking book(Answer answer) {
        return cycles.findAsked(answer.device(), answer.ticket())
                .map(asked -> book(asked.cycle(), asked.members(), answer)).orElse(Booking.UNKNOWN);
    }

    /** A cycle changes behind the locks of its orders only: one that has changed since it was found is not saved, and the answer comes again. */
    private Booking book(Cycle cycle, List<Cycle.Member> members, Answer answer) {
        Map<Long, OrderInWork> orders = members.stream().map(Cycle.Member::orderId).distinct().sorted()
                .collect(Collectors.toMap(Function.identity(), lock::orderById));
        if (!cycle.state().isOpen()) {
            return Booking.TOO_LATE;
        }
        end(cycle, answer);
        Map<Long, JobOrder> working = members.stream().map(Cycle.Member::jobId).distinct()
                .collect(Collectors.toMap(Function.identity(), this::job, (one, same) -> one, LinkedHashMap::new));
        if (answer.isUsable()) {
            members.forEach(member -> bookMember(cycle, working.get(member.jobId()), member.unitId(), orders, answer));
            Optional.ofNullable(answer.values().get(TOOL_LIFE))
                    .ifPresent(left -> aftermath.tools().save(aftermath.tools().get(cycle.equipment()).lasting(left.intValue())));
        }
        boolean goesOn = false;
        for (JobOrder job : working.values()) {
            goesOn |= tell(orders.get(job.orderId()), job, answer);
        }
        if (!goesOn) {
            aftermath.wake().afterCommit(cycle.station());
        }
        return Booking.BOOKED;
    }

    private void end(Cycle cycle, Answer answer) {
        if (answer.trouble() == null) {
            cycle.end(CycleState.DONE, aftermath.record().now());
        } else {
            cycle.fail(answer.trouble(), answer.write(), aftermath.record().now());
        }
        cycles.save(cycle);
    }

    private void bookMember(Cycle cycle, JobOrder job, long unitId, Map<Long, OrderInWork> orders, Answer answer) {
        Unit unit = units.findById(unitId).orElseThrow();
        work.done(orders.get(job.orderId()), job, unit, new Done(UnitStep.byMachine(unit, job, cycle, aftermath.record().now()),
                answer.values(), "worked", Map.of("job", job.code(), "operation", job.operationNumber(),
                "equipment", cycle.equipment(), "values", answer.values())));
    }

    /** Whether the job goes on to its next piece. It asks for the machine at once, and order R2 chooses between it and others. */
    private boolean tell(OrderInWork order, JobOrder job, Answer answer) {
        if (answer.isUsable()) {
            return aftermath.news().done(job) > 0;
        }
        tryAgain(order, job, answer);
        return false;
    }

    /**
     * After some tries a person is asked; one who is asked already is not disturbed. A machine that does not take what it
     * is told was tried often enough by then: the job stops at once. Nor is one asked again that may have worked.
     */
    private void tryAgain(OrderInWork order, JobOrder job, Answer answer) {
        int tries = cycles.unusableInARow(job.id());
        FailedWrite write = answer.write();
        Map<String, Object> facts = new HashMap<>(Map.of("trouble", String.valueOf(answer.trouble()), "tries", tries));
        if (write != null) {
            facts.put("tag", write.tag());
            facts.put("written", write.written());
            facts.put("read", String.valueOf(write.read()));
            job.pause(new Reason("writeFailed", List.of(String.valueOf(job.equipment()), write.tag())));
            jobs.save(job);
        }
        aftermath.record().of(order, job, CYCLE_FAILED, facts);
        runtime.deliver(job.processInstance(), CYCLE_FAILED, Map.of("failing", write != null || answer.mayHaveWorked() || tries >= TRIES));
    }

    private JobOrder job(long id) {
        return jobs.findById(id).orElseThrow();
    }

    /** What else a booking does: write it down, tell the process, keep how long the tool lasts, and let the station go on. */
    @Component
    record Aftermath(WorkRecord record, CycleNews news, StationWake wake, Tools tools) {
    }
}

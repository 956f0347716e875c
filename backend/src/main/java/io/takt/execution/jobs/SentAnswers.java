package io.takt.execution.jobs;

import io.takt.connectivity.spi.Signal.Sent;
import io.takt.connectivity.spi.SignalHandler.Outcome;
import io.takt.execution.dispatch.AnswerBook.Answer;
import io.takt.execution.dispatch.StationWake;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.CycleState;
import io.takt.execution.domain.Cycles;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.UnitStep;
import io.takt.execution.jobs.JobTargets.Target;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.UnitWork;
import io.takt.execution.parts.UnitWork.Done;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Books an answer that nobody asked for where a person said that it belongs. */
@Component
class SentAnswers {

    private final JobTargets targets;
    private final WorkLock lock;
    private final OpenCycles open;
    private final Cycles cycles;
    private final Books books;

    SentAnswers(JobTargets targets, WorkLock lock, OpenCycles open, Cycles cycles, Books books) {
        this.targets = targets;
        this.lock = lock;
        this.open = open;
        this.cycles = cycles;
        this.books = books;
    }

    /** What a booking is written to. */
    @Component
    record Books(UnitWork work, WorkRecord record, CycleNews news, StationWake wake) {
    }

    /** The target is looked for again behind the order's lock: whoever was faster left it unfit, and nothing is written. */
    Outcome book(Answer answer, Sent sent) {
        Optional<LockedJob> locked = find(answer, sent).map(target -> lock.job(target.job().code()));
        Optional<Target> target = locked.flatMap(job -> find(answer, sent));
        if (target.isEmpty()) {
            return Outcome.UNFIT;
        }
        book(locked.orElseThrow(), target.get(), answer, sent);
        return Outcome.DONE;
    }

    private Optional<Target> find(Answer answer, Sent sent) {
        return targets.of(answer.device(), answer).stream().filter(target -> target.key().equals(sent.target())).findFirst();
    }

    private void book(LockedJob locked, Target target, Answer answer, Sent sent) {
        JobOrder job = locked.job();
        open.takeBack(job);
        Cycle cycle = Cycle.requested(job, String.valueOf(job.equipment()), answer.device(), answer.ticket(), books.record().now());
        cycles.add(cycle);
        target.units().forEach(unit -> cycles.addMember(cycle.id(), Cycle.Member.of(job, unit)));
        cycle.end(CycleState.DONE, books.record().now());
        cycles.save(cycle);
        target.units().forEach(unit -> work(locked, unit, cycle, answer, sent));
        books.news().done(job);
        books.wake().afterCommit(job.station());
    }

    private void work(LockedJob locked, Unit unit, Cycle cycle, Answer answer, Sent sent) {
        JobOrder job = locked.job();
        UnitStep step = UnitStep.byMachine(unit, job, cycle, books.record().now());
        books.work().done(locked.order(), job, unit, new Done(step, answer.values(), "worked",
                Map.of("job", job.code(), "operation", job.operationNumber(), "equipment", cycle.equipment(),
                        "values", answer.values(), "sentBy", sent.by(), "reason", sent.reason())));
    }
}

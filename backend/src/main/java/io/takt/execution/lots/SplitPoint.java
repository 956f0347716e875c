package io.takt.execution.lots;

import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.Cycles;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.UnitSteps;
import io.takt.execution.domain.Units;
import io.takt.execution.domain.WorkMode;
import io.takt.execution.lots.LotStart.Joining;
import io.takt.shared.InvalidInput;
import io.takt.shared.Refused;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where units that leave a lot go on: at its operation if that is still to be done to them, else at the next one. */
@Component
class SplitPoint {

    private final JobOrders jobs;
    private final Units units;
    private final UnitSteps steps;
    private final Cycles cycles;
    private final RoutingBook routings;

    SplitPoint(JobOrders jobs, Units units, UnitSteps steps, Cycles cycles, RoutingBook routings) {
        this.jobs = jobs;
        this.units = units;
        this.steps = steps;
        this.cycles = cycles;
        this.routings = routings;
    }

    /** The lot's job that is open; empty between two operations. */
    Optional<JobOrder> openJob(Lot lot) {
        return jobsOf(lot).stream().filter(job -> !job.state().isEnded()).findFirst();
    }

    private List<JobOrder> jobsOf(Lot lot) {
        return jobs.ofOrder(lot.orderId()).stream().filter(job -> job.lotId() == lot.id()).toList();
    }

    /** @throws Refused while the units cannot leave, with what has to come first */
    Joining of(Lot lot, List<Unit> leaving) {
        Optional<JobOrder> open = openJob(lot);
        return open.isPresent() ? at(lot, open.get(), leaving) : behind(lot, lastJob(lot));
    }

    private JobOrder lastJob(Lot lot) {
        return jobsOf(lot).stream().max(Comparator.comparing(JobOrder::id))
                .orElseThrow(() -> new Refused("execution.lotStarting", lot.code()));
    }

    private Joining at(Lot lot, JobOrder job, List<Unit> leaving) {
        if (job.mode() == WorkMode.TRANSPORT) {
            throw new Refused("execution.boxUnderWay", lot.code());
        }
        Set<Long> open = units.withoutStep(lot.id(), job.id()).stream().map(Unit::id).collect(Collectors.toSet());
        List<Unit> done = leaving.stream().filter(unit -> !open.contains(unit.id())).toList();
        if (done.isEmpty()) {
            requireNotInMachine(job, leaving);
            return new Joining(lot.path(), job.elementId());
        }
        if (done.size() < leaving.size()) {
            throw InvalidInput.at("/units", "execution.unitsApart", job.operationNumber(), codes(done));
        }
        requireJudged(job, done);
        return behind(lot, job);
    }

    private void requireNotInMachine(JobOrder job, List<Unit> leaving) {
        Set<Long> inMachine = cycles.openOfJob(job.id()).stream().flatMap(cycle -> cycles.members(cycle.id()).stream())
                .map(Cycle.Member::unitId).collect(Collectors.toSet());
        List<Unit> there = leaving.stream().filter(unit -> inMachine.contains(unit.id())).toList();
        if (!there.isEmpty()) {
            throw new Refused("execution.unitInMachine", codes(there), job.station());
        }
    }

    /** Whoever leaves behind an operation must not leave its judgement out. */
    private void requireJudged(JobOrder job, List<Unit> done) {
        Set<Long> unjudged = steps.unjudged(job.code()).stream().map(found -> found.step().unitId()).collect(Collectors.toSet());
        if (job.look() || done.stream().anyMatch(unit -> unjudged.contains(unit.id()))) {
            throw new Refused("execution.judgementFirst", codes(done), job.operationNumber());
        }
    }

    private Joining behind(Lot lot, JobOrder job) {
        return routings.elementAfter(lot.path(), job.elementId()).map(element -> new Joining(lot.path(), element))
                .orElseThrow(() -> new Refused("execution.nothingBehind", job.elementId(), lot.routing()));
    }

    private static String codes(List<Unit> units) {
        return units.stream().map(Unit::code).collect(Collectors.joining(", "));
    }
}

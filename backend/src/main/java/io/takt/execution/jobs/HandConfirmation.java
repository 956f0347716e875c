package io.takt.execution.jobs;

import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.OpenTask;
import io.takt.execution.dispatch.StationWake;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.UnitStep;
import io.takt.execution.domain.UnitStep.Confirmation;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.SerialNumbers;
import io.takt.execution.parts.UnitWork;
import io.takt.execution.parts.UnitWork.Done;
import io.takt.security.Permissions;
import io.takt.shared.Actors;
import io.takt.shared.FieldFaults;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person says that a machine has worked, because the machine does not. Reason, person and measured values are kept. */
@Service
public class HandConfirmation {

    static final String FORM = "execution/confirm-by-hand";
    /** What a measured value's column holds. */
    private static final int MOST_DIGITS = 15;
    private static final int MOST_DECIMALS = 9;

    private final Permissions permissions;
    private final PersonTasks tasks;
    private final WorkLock lock;
    private final OpenCycles cycles;
    private final StationWake wake;
    private final Books books;

    HandConfirmation(Permissions permissions, PersonTasks tasks, WorkLock lock, OpenCycles cycles, StationWake wake,
            Books books) {
        this.permissions = permissions;
        this.tasks = tasks;
        this.lock = lock;
        this.cycles = cycles;
        this.wake = wake;
        this.books = books;
    }

    /** What a confirmation is checked by and written to. */
    @Component
    record Books(ConfirmationCheck check, Units units, SerialNumbers serials, UnitWork work, WorkRecord record) {
    }

    /**
     * What a person confirms.
     *
     * @param units   codes of the units that the machine has worked on
     * @param values  what was measured by hand, by the machine's tag name; asked for where values are judged
     * @param unknown why a value is not known, by the tag's name; each judged value is in one of the two
     */
    public record Confirmed(List<String> units, Map<String, BigDecimal> values, Map<String, String> unknown, String reason) {
    }

    /** Needs {@code execution.work}. */
    @Transactional
    public void confirm(long taskId, Confirmed confirmed) {
        permissions.require("execution.work");
        requireWhole(confirmed);
        OpenTask task = tasks.begin(taskId, FORM);
        LockedJob locked = lock.job(String.valueOf(task.job()));
        List<Unit> open = books.units().withoutStep(locked.lot().id(), locked.job().id());
        List<Unit> worked = books.check().worked(locked, confirmed, open);
        Optional<Cycle> cycle = cycles.takeBack(locked.job());
        worked.forEach(unit -> book(locked, unit, cycle, confirmed));
        complete(task, locked.job(), open.size() - worked.size());
    }

    private static void requireWhole(Confirmed confirmed) {
        FieldFaults faults = new FieldFaults().named("/units", confirmed.units()).reason("/reason", confirmed.reason());
        confirmed.values().forEach((tag, value) -> faults.require(value != null && value.precision() - value.scale() <= MOST_DIGITS
                && value.scale() <= MOST_DECIMALS, "/values/" + tag, "execution.valueUnfit", MOST_DIGITS, MOST_DECIMALS));
        confirmed.unknown().forEach((tag, why) -> faults.reason("/unknown/" + tag, why));
        faults.refuse();
    }

    /** The machine is asked once more, for all units that are left. Needs {@code execution.work}. */
    @Transactional
    public void askAgain(long taskId) {
        permissions.require("execution.work");
        OpenTask task = tasks.begin(taskId, FORM);
        LockedJob locked = lock.job(String.valueOf(task.job()));
        cycles.takeBack(locked.job());
        books.record().of(locked.order(), locked.job(), "asked-again", Map.of("equipment", String.valueOf(locked.job().equipment())));
        complete(task, locked.job(), books.units().countWithoutStep(locked.job().lotId(), locked.job().id()));
    }

    private void complete(OpenTask task, JobOrder job, int remaining) {
        wake.afterCommit(job.station());
        tasks.complete(task, Map.of("remaining", remaining));
    }

    private void book(LockedJob locked, Unit unit, Optional<Cycle> cycle, Confirmed confirmed) {
        JobOrder job = locked.job();
        Confirmation how = new Confirmation(cycle.map(Cycle::id).orElse(null), Actors.current().name(), confirmed.reason(),
                cycle.map(Cycle::requestedAt).orElse(job.readyAt()));
        books.serials().giveIfAsked(locked.order(), unit, String.valueOf(job.equipment()));
        books.work().done(locked.order(), job, unit, new Done(UnitStep.confirmed(unit, job, how, books.record().now()),
                confirmed.values(), confirmed.unknown(), "confirmed-by-hand", Map.of("job", job.code(), "reason", confirmed.reason(),
                "values", confirmed.values(), "unknown", confirmed.unknown())));
    }
}

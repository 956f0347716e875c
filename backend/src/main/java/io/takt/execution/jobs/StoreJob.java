package io.takt.execution.jobs;

import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.OpenTask;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.Purpose;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.execution.orders.WorkRecord;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores a lot: the units in its carrier are good and lie in a scanned bin. */
@Service
public class StoreJob {

    static final String FORM = "execution/store";

    private final Permissions permissions;
    private final PersonTasks tasks;
    private final WorkLock lock;
    private final Units units;
    private final MaterialBook materials;
    private final Report report;

    StoreJob(Permissions permissions, PersonTasks tasks, WorkLock lock, Units units, MaterialBook materials, Report report) {
        this.permissions = permissions;
        this.tasks = tasks;
        this.lock = lock;
        this.units = units;
        this.materials = materials;
        this.report = report;
    }

    /** Where storing is written down. */
    @Component
    record Report(PersonReports reports, WorkRecord record) {
    }

    /** Needs {@code execution.work}. The carrier must be the one that the lot is in. */
    @Transactional
    public void store(long taskId, String carrier, String bin) {
        permissions.require("execution.work");
        new FieldFaults().named("/carrier", carrier).named("/bin", bin).refuse();
        OpenTask task = tasks.begin(taskId, FORM);
        LockedJob locked = lock.job(String.valueOf(task.job()));
        Lot lot = locked.lot();
        if (!carrier.equals(lot.carrier())) {
            throw InvalidInput.at("/carrier", "execution.wrongCarrier", carrier, String.valueOf(lot.carrier()));
        }
        if (!materials.bins().contains(bin)) {
            throw InvalidInput.at("/bin", "execution.binUnknown", bin);
        }
        List<Unit> stored = units.inLot(lot.id());
        materials.produce(locked.order().material(), BigDecimal.valueOf(stored.size()), bin,
                new Purpose(locked.order().code(), locked.job().code()));
        materials.placeBox(carrier, bin);
        report.reports().worked(locked.order(), locked.job(), stored);
        for (Unit unit : stored) {
            unit.store(bin);
            units.save(unit);
            report.record().of(locked.order(), unit, "stored", Map.of("bin", bin, "carrier", carrier));
        }
        tasks.complete(task, Map.of());
    }
}

package io.takt.execution.jobs;

import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.OpenTask;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.Identity;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.RoutingBook.Component;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.execution.parts.LotChoices;
import io.takt.execution.parts.LotUse;
import io.takt.execution.parts.Picking;
import io.takt.execution.parts.Picking.Kit;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what goes into the units of a lot: a box, one unit in each slot, and all their parts at the line side. */
@Service
public class KitJob {

    static final String FORM = "execution/kit";

    private final Permissions permissions;
    private final PersonTasks tasks;
    private final WorkLock lock;
    private final RoutingBook routings;
    private final MaterialBook materials;
    private final Picking picking;
    private final Books books;

    KitJob(Permissions permissions, PersonTasks tasks, WorkLock lock, RoutingBook routings, MaterialBook materials,
            Picking picking, Books books) {
        this.permissions = permissions;
        this.tasks = tasks;
        this.lock = lock;
        this.routings = routings;
        this.materials = materials;
        this.picking = picking;
        this.books = books;
    }

    /** What kitting asks and writes to. */
    @org.springframework.stereotype.Component
    record Books(LotUse use, LotChoices choices, LoadedBox box, Units units, PersonReports reports) {
    }

    /**
     * Needs {@code execution.work}.
     *
     * @param carrier the box to fill; null for the first that is free. A lot whose units have their box keeps it.
     * @param lots    the scanned lots of each material, in the order in which they are used
     * @throws io.takt.shared.Refused if rule R7 says that a scanned lot must not be used; that decision is kept
     */
    @Transactional
    public void kit(long taskId, @Nullable String carrier, Map<String, List<String>> lots) {
        permissions.require("execution.work");
        requireWhole(lots);
        OpenTask task = tasks.begin(taskId, FORM);
        LockedJob locked = lock.job(String.valueOf(task.job()));
        List<Component> components = routings.components(locked.lot().path(), locked.order()).stream()
                .sorted(Comparator.comparing(Component::material)).toList();
        refuseUnknown(components, lots);
        JobOrder job = locked.job();
        lots.forEach((material, named) -> books.use().requireOrSubstitute(job, material, named));
        books.choices().lock(components, lots);
        List<Unit> units = locked.lot().notStarted() > 0 ? books.box().fill(locked, carrier, null)
                : books.units().inLot(locked.lot().id());
        Kit kit = new Kit(locked.order(), job.code(), job.station(), units);
        components.forEach(component -> picking.pick(kit, component, lots.getOrDefault(component.material(), List.of())));
        books.reports().worked(locked.order(), job, units);
        tasks.complete(task, Map.of());
    }

    private static void requireWhole(Map<String, List<String>> lots) {
        FieldFaults faults = new FieldFaults().given("/lots", lots);
        if (lots != null) {
            lots.forEach((material, named) -> faults.named("/lots/" + material, named));
        }
        faults.refuse();
    }

    private void refuseUnknown(List<Component> components, Map<String, List<String>> lots) {
        List<String> known = components.stream().map(Component::material)
                .filter(material -> materials.identity(material) == Identity.LOTS).toList();
        List<Fault> faults = lots.keySet().stream().filter(material -> !known.contains(material))
                .map(material -> new Fault("/lots/" + material, "execution.lotNotNeeded", material)).toList();
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
    }
}

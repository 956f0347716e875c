package io.takt.execution.jobs;

import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.OpenTask;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.Purpose;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.RoutingBook.Component;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.UnitSteps;
import io.takt.execution.domain.UnitSteps.Consumption;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.LotUse;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Loads a lot: blanks of a scanned material lot become units in a carrier's slots. */
@Service
public class LoadJob {

    static final String FORM = "execution/load";
    private static final int MOST_PIECES = 10_000;

    private final Permissions permissions;
    private final PersonTasks tasks;
    private final WorkLock lock;
    private final RoutingBook routings;
    private final MaterialBook materials;
    private final LotUse use;
    private final Books books;

    LoadJob(Permissions permissions, PersonTasks tasks, WorkLock lock, RoutingBook routings, MaterialBook materials,
            LotUse use, Books books) {
        this.permissions = permissions;
        this.tasks = tasks;
        this.lock = lock;
        this.routings = routings;
        this.materials = materials;
        this.use = use;
        this.books = books;
    }

    /** What loading asks and writes to. */
    @org.springframework.stereotype.Component
    record Books(OverProduction more, LoadedBox box, UnitSteps steps, PersonReports reports, WorkRecord record) {
    }

    /**
     * What a person loads.
     *
     * @param carrier      the box to load; null for the lot's own
     * @param pieces       how many; null for as many as the lot has
     * @param acknowledged whether more pieces than ordered are loaded knowingly
     */
    public record Loading(String heatLot, @Nullable String carrier, @Nullable Integer pieces, boolean acknowledged) {
    }

    /**
     * Needs {@code execution.work}.
     *
     * @throws io.takt.shared.Refused if rule R7 says that the scanned lot must not be used, or rule R8 that these are too
     *                                many pieces; that decision is kept
     */
    @Transactional
    public void load(long taskId, Loading loading) {
        permissions.require("execution.work");
        requireWhole(loading);
        OpenTask task = tasks.begin(taskId, FORM);
        LockedJob locked = lock.job(String.valueOf(task.job()));
        Component component = componentOf(locked);
        String lot = materials.status(loading.heatLot()).code();
        use.require(locked.job(), component.material(), List.of(lot));
        begin(locked, component, loading);
        BigDecimal needed = component.perPiece().multiply(BigDecimal.valueOf(locked.lot().notStarted()));
        List<Unit> units = books.box().fill(locked, loading.carrier(), lot);
        materials.consume(lot, component.material(), needed, new Purpose(locked.order().code(), locked.job().code()));
        books.reports().worked(locked.order(), locked.job(), units);
        units.forEach(unit -> books.steps().consumed(new Consumption(unit.id(), locked.job().id(), lot,
                component.material(), "", component.perPiece(), books.record().now())));
        tasks.complete(task, Map.of());
    }

    private static void requireWhole(Loading loading) {
        Integer pieces = loading.pieces();
        new FieldFaults().named("/heatLot", loading.heatLot())
                .require(pieces == null || pieces >= 1 && pieces <= MOST_PIECES, "/quantity", "execution.piecesRange", MOST_PIECES)
                .refuse();
    }

    /** More pieces than the lot has may be begun of material that no other order has reserved. */
    private void begin(LockedJob locked, Component component, Loading loading) {
        int planned = locked.lot().notStarted();
        int more = loading.pieces() == null ? 0 : loading.pieces() - planned;
        if (more < 0) {
            throw InvalidInput.at("/quantity", "execution.wholeLotIsLoaded", planned);
        }
        if (more > 0) {
            BigDecimal free = materials.free(component.material());
            if (component.perPiece().multiply(BigDecimal.valueOf(more)).compareTo(free) > 0) {
                throw InvalidInput.at("/quantity", "execution.noFreeMaterial", component.material(), free);
            }
            books.more().begin(locked, more, loading.acknowledged());
        }
    }

    private Component componentOf(LockedJob locked) {
        return routings.components(locked.lot().path(), locked.order()).stream()
                .filter(component -> component.elementId().equals(locked.job().elementId())).findFirst()
                .orElseThrow(() -> InvalidInput.at("/heatLot", "execution.nothingToLoad", locked.order().material()));
    }
}

package io.takt.execution.lots;

import io.takt.execution.LotKind;
import io.takt.execution.dispatch.EmptyJobs;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.execution.lots.LotStart.Joining;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkLock.LockedLot;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.Boxes;
import io.takt.plant.PlantScope;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.Refused;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets units leave a lot that is in work. They go on as a lot of their own, in a box of their own; neither waits for the other. */
@Service
public class LotSplit {

    private final Permissions permissions;
    private final WorkLock lock;
    private final SplitPoint point;
    private final LotStart start;
    private final EmptyJobs rest;
    private final Books books;
    private final PlantScope scope;

    LotSplit(Permissions permissions, WorkLock lock, SplitPoint point, LotStart start, EmptyJobs rest, Books books, PlantScope scope) {
        this.permissions = permissions;
        this.lock = lock;
        this.point = point;
        this.start = start;
        this.rest = rest;
        this.books = books;
        this.scope = scope;
    }

    /** What a split is written to. */
    @Component
    record Books(Lots lots, Units units, Boxes boxes, MaterialBook materials, WorkRecord record) {
    }

    /**
     * Which units leave, and why.
     *
     * @param units   their codes; at least one unit stays in the lot
     * @param carrier the box that they go on in; null for the first that is free
     */
    public record Leaving(List<String> units, @Nullable String carrier, String reason) {
    }

    /**
     * Needs {@code execution.supervise}. Returns the new lot's code.
     *
     * @throws Refused while a unit is in a machine, waits for its judgement, or the box is on its way
     */
    @Transactional
    public String split(String lotCode, Leaving leaving) {
        permissions.require("execution.supervise");
        new FieldFaults().named("/units", leaving.units()).reason("/reason", leaving.reason()).refuse();
        LockedLot locked = lock.lot(lotCode);
        locked.order().requireWork();
        point.openJob(locked.lot()).map(job -> job.station()).ifPresent(scope::requireWithin);
        List<Unit> units = unitsOf(locked.lot(), leaving.units());
        Joining joining = point.of(locked.lot(), units);
        Lot split = start.startBefore(locked.order(), LotKind.SPLIT, joining, units.size(), "");
        move(locked.lot(), split, units, leaving.carrier());
        books.record().of(locked.order(), locked.lot(), "split", Map.of("into", split.code(), "units", leaving.units(),
                "reason", leaving.reason(), "before", joining.elementId()));
        point.openJob(locked.lot()).filter(job -> job.equipment() != null).ifPresent(job -> rest.goOn(locked.order(), job));
        return split.code();
    }

    private List<Unit> unitsOf(Lot lot, List<String> codes) {
        List<Unit> all = books.units().inLot(lot.id());
        List<String> known = all.stream().map(Unit::code).toList();
        codes.stream().filter(code -> !known.contains(code)).findFirst().ifPresent(unknown -> {
            throw InvalidInput.at("/units", "execution.unitNotInLot", unknown, lot.code());
        });
        List<Unit> leaving = all.stream().filter(unit -> codes.contains(unit.code())).toList();
        if (leaving.size() == all.size()) {
            throw InvalidInput.at("/units", "execution.splitLeavesNothing", lot.code());
        }
        return leaving;
    }

    private void move(Lot from, Lot to, List<Unit> units, @Nullable String scanned) {
        String box = books.boxes().choose(scanned, slotsFor(units));
        String carrier = from.carrier();
        if (carrier != null) {
            books.materials().placeOf(carrier).ifPresent(place -> books.materials().placeBox(box, place));
        }
        to.carriedIn(box);
        books.lots().save(to);
        for (Unit unit : units) {
            unit.split(to);
            unit.moveTo(box);
            books.units().save(unit);
        }
    }

    /** Each unit keeps its slot's number. */
    private static int slotsFor(List<Unit> units) {
        return units.stream().mapToInt(Unit::slot).max().orElse(1);
    }
}

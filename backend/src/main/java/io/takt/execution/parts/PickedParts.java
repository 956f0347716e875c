package io.takt.execution.parts;

import io.takt.execution.UnitState;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.KitPart;
import io.takt.execution.domain.KitPart.State;
import io.takt.execution.domain.KitParts;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.Purpose;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.UnitSteps;
import io.takt.execution.domain.UnitSteps.Consumption;
import io.takt.execution.domain.UnitSteps.Removed;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Parts that lie ready for a unit: built in by its operations, or given back when it will never be finished. */
@Component
public class PickedParts {

    private final KitParts parts;
    private final MaterialBook materials;
    private final Units units;
    private final UnitSteps steps;
    private final WorkRecord record;

    PickedParts(KitParts parts, MaterialBook materials, Units units, UnitSteps steps, WorkRecord record) {
        this.parts = parts;
        this.materials = materials;
        this.units = units;
        this.steps = steps;
        this.record = record;
    }

    /** What waits for the job's operation is in the unit now, and in its genealogy. The order is locked by the caller. */
    public void buildIn(OrderInWork order, JobOrder job, Unit unit) {
        List<KitPart> due = parts.picked(unit.id()).stream().filter(part -> part.elementId().equals(job.elementId())).toList();
        if (unit.state() == UnitState.IN_REWORK) {
            due.stream().map(KitPart::plannedMaterial).distinct().forEach(material -> takeOut(order, job, unit, material));
        }
        due.forEach(part -> buildIn(order, job, unit, part));
    }

    /** In rework a part takes the place of what was there of its material before. */
    private void takeOut(OrderInWork order, JobOrder job, Unit unit, String material) {
        for (Removed old : steps.remove(unit.id(), material, record.now())) {
            Map<String, Object> told = new HashMap<>(Map.of("job", job.code(), "material", material, "lot", old.materialLot(), "quantity", old.quantity()));
            if (!old.material().equals(material)) {
                told.put("substitute", old.material());
            }
            record.of(order, unit, "part-removed", told);
        }
    }

    private void buildIn(OrderInWork order, JobOrder job, Unit unit, KitPart part) {
        materials.consumeIssued(part.goods(), part.place(), new Purpose(order.code(), job.code()));
        parts.become(part.id(), State.BUILT_IN);
        steps.consumed(new Consumption(unit.id(), job.id(), part.materialLot(), part.material(), part.component(),
                part.quantity(), part.plannedMaterial(), part.plannedQuantity(), record.now()));
        part.unit().flatMap(units::find).ifPresent(component -> {
            component.consume();
            units.save(component);
            record.of(order, component, "built-in", Map.of("into", unit.code(), "job", job.code()));
        });
    }

    /** The parts that wait for a unit lie at their place for others. The order is locked by the caller. */
    public void giveBack(OrderInWork order, Unit unit) {
        for (KitPart part : parts.picked(unit.id())) {
            parts.become(part.id(), State.GIVEN_BACK);
            part.unit().flatMap(units::find).ifPresent(component -> {
                component.giveBack(part.place());
                units.save(component);
                record.of(order, component, "given-back", Map.of("place", part.place(), "from", unit.code()));
            });
        }
    }
}

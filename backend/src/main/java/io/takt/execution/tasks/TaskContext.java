package io.takt.execution.tasks;

import io.takt.execution.domain.Lots;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.RoutingBook.Component;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.execution.parts.KitProposal;
import io.takt.execution.tasks.TaskList.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the form of a task needs to know, beside the task's own row. */
@org.springframework.stereotype.Component
class TaskContext {

    private static final String CONFIRM = "execution/confirm-by-hand";
    private static final String KIT = "execution/kit";
    private static final String MOVE = "execution/confirm-move";

    private final Orders orders;
    private final Lots lots;
    private final Units units;
    private final RoutingBook routings;
    private final MaterialBook materials;
    private final KitProposal kits;
    private final MachineQuestion question;
    private final MoveQuestion moves;

    TaskContext(Orders orders, Lots lots, Units units, RoutingBook routings, MaterialBook materials, KitProposal kits,
            MachineQuestion question, MoveQuestion moves) {
        this.orders = orders;
        this.lots = lots;
        this.units = units;
        this.routings = routings;
        this.materials = materials;
        this.kits = kits;
        this.question = question;
        this.moves = moves;
    }

    Map<String, Object> of(Row row) {
        OrderInWork order = orders.find(row.order()).orElseThrow();
        Map<String, Object> context = new HashMap<>();
        context.put("material", order.material());
        context.put("components", componentsOf(row, order));
        context.put("reasons", order.reasons());
        context.put("bins", materials.bins());
        context.put("state", row.state());
        context.put("units", unitsOf(row).stream().map(TaskContext::shown).toList());
        if (row.form().equals(KIT) && row.lotId() != null) {
            context.put("kit", kits.of(order, row.lotId()));
        }
        if (row.form().equals(MOVE)) {
            moves.of(row.record()).ifPresent(move -> context.put("move", move));
        }
        if (asksAboutMachine(row)) {
            question.asked(row.jobId()).ifPresent(asked -> context.put("asked", asked));
            context.put("measured", question.wanted(row.jobId()));
        }
        return context;
    }

    /** What the lot takes on its routing; without a lot, what the product is made of. */
    private List<Component> componentsOf(Row row, OrderInWork order) {
        Long lotId = row.lotId();
        return lotId == null ? routings.components(order)
                : lots.findById(lotId).map(lot -> routings.components(lot.path(), order)).orElse(List.of());
    }

    private List<Unit> unitsOf(Row row) {
        Long lot = row.lotId();
        Long job = row.jobId();
        if (lot == null || job == null) {
            return List.of();
        }
        return asksAboutMachine(row) ? units.withoutStep(lot, job) : units.inLot(lot);
    }

    private static boolean asksAboutMachine(Row row) {
        return row.jobId() != null && row.form().equals(CONFIRM);
    }

    private static Map<String, Object> shown(Unit unit) {
        return Map.of("code", unit.code(), "carrier", unit.carrier(), "slot", unit.slot());
    }
}

package io.takt.execution.tasks;

import io.takt.execution.PersonTasks.StationView;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.PlaceBook;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.execution.tasks.TaskList.Row;
import io.takt.shared.Actors;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tasks as people see them: the row of the list and, for one task, what its form needs. */
@Component
class TaskViews {

    private static final Set<String> FILTERS = Set.of("station", "order", "form", "mine");

    private final TaskList list;
    private final Orders orders;
    private final Units units;
    private final RoutingBook routings;
    private final MaterialBook materials;
    private final PlaceBook places;
    private final MachineQuestion question;

    TaskViews(TaskList list, Orders orders, Units units, RoutingBook routings, MaterialBook materials, PlaceBook places,
            MachineQuestion question) {
        this.list = list;
        this.orders = orders;
        this.units = units;
        this.routings = routings;
        this.materials = materials;
        this.places = places;
        this.question = question;
    }

    Page<TaskView> list(ListQuery query) {
        query.requireKnown(FILTERS, Set.of());
        String mine = Boolean.parseBoolean(query.filter("mine")) ? Actors.current().name() : null;
        List<TaskView> tasks = list.page(query, mine).stream().map(row -> view(row, Map.of())).toList();
        return new Page<>(tasks, query.offset(), list.count(query, mine));
    }

    TaskView get(long id) {
        Row row = list.find(id).orElseThrow(() -> new NotFound("execution.taskUnknown", id));
        return view(row, contextOf(row));
    }

    List<StationView> stations() {
        return list.stations().stream().map(station -> new StationView(station.id(), station.code(),
                places.nameOf(station.code()), station.openTasks())).toList();
    }

    private static TaskView view(Row row, Map<String, Object> context) {
        int quantity = row.lotQuantity() == null ? row.orderQuantity() : row.lotQuantity();
        return new TaskView(row.id(), row.name(), row.elementId(), row.form(), row.station(), row.order(), row.productionOrder(),
                row.job(), row.lot(), row.operation(), quantity, row.carrier(), row.priority(), row.score(), row.due(),
                row.openedAt(), row.claimedBy(), row.record(), context);
    }

    private Map<String, Object> contextOf(Row row) {
        OrderInWork order = orders.find(row.order()).orElseThrow();
        Map<String, Object> context = new HashMap<>();
        context.put("material", order.material());
        context.put("components", routings.components(order.material()));
        context.put("reasons", order.reasons());
        context.put("bins", materials.bins());
        context.put("state", row.state());
        context.put("units", unitsOf(row).stream().map(TaskViews::shown).toList());
        if (asksAboutMachine(row)) {
            question.asked(row.jobId()).ifPresent(asked -> context.put("asked", asked));
            context.put("measured", question.wanted(row.jobId()));
        }
        return context;
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
        return row.jobId() != null && row.form().equals("execution/confirm-by-hand");
    }

    private static Map<String, Object> shown(Unit unit) {
        return Map.of("code", unit.code(), "carrier", unit.carrier(), "slot", unit.slot());
    }
}

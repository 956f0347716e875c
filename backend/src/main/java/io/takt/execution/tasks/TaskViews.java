package io.takt.execution.tasks;

import io.takt.execution.PersonTasks.StationView;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.execution.domain.PlaceBook;
import io.takt.execution.tasks.TaskList.Row;
import io.takt.shared.Actors;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tasks as people see them: the row of the list and, for one task, what its form needs. */
@Component
class TaskViews {

    private static final Set<String> FILTERS = Set.of("station", "order", "form", "mine");

    private final TaskList list;
    private final TaskContext context;
    private final PlaceBook places;

    TaskViews(TaskList list, TaskContext context, PlaceBook places) {
        this.list = list;
        this.context = context;
        this.places = places;
    }

    Page<TaskView> list(ListQuery asked, SeenTasks seen) {
        asked.requireKnown(FILTERS, Set.of());
        ListQuery query = seen.narrow(asked);
        String mine = Boolean.parseBoolean(query.filter("mine")) ? Actors.current().name() : null;
        List<TaskView> tasks = list.page(query, mine).stream().map(row -> view(row, Map.of())).toList();
        return new Page<>(tasks, query.offset(), list.count(query, mine));
    }

    TaskView get(long id) {
        Row row = list.find(id).orElseThrow(() -> new NotFound("execution.taskUnknown", id));
        return view(row, context.of(row));
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
}

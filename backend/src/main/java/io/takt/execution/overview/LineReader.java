package io.takt.execution.overview;

import io.takt.execution.LineOverview;
import io.takt.execution.OrderPages.OperationName;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.Transport;
import io.takt.execution.domain.Transports;
import io.takt.execution.overview.LineRows.Boxed;
import io.takt.execution.overview.LineRows.JobPieces;
import io.takt.execution.overview.LineRows.LotOnItsWay;
import io.takt.execution.overview.LineRows.Order;
import io.takt.execution.tasks.SeenTasks;
import io.takt.execution.tasks.TaskList;
import io.takt.plant.PlantScope;
import io.takt.security.Permissions;
import io.takt.shared.ListQuery;
import io.takt.shared.PlantClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the line's picture: each table once, however many stations and orders there are. */
@Service
@Transactional(readOnly = true)
class LineReader implements LineOverview {

    private static final ListQuery ALL_TASKS = new ListQuery(0, 500, null, false, Map.of());

    private final Permissions permissions;
    private final PlantClock clock;
    private final PlantPicture plant;
    private final OrdersInLine orders;
    private final BoxesInLine boxes;
    private final Work work;
    private final PlantScope scope;

    LineReader(Permissions permissions, PlantClock clock, PlantPicture plant, OrdersInLine orders, BoxesInLine boxes, Work work, PlantScope scope) {
        this.permissions = permissions;
        this.clock = clock;
        this.plant = plant;
        this.orders = orders;
        this.boxes = boxes;
        this.work = work;
        this.scope = scope;
    }

    /** Where execution's own part comes from. */
    @Component
    record Work(LineRows rows, JobOrders jobs, Transports transports, TaskList tasks, SeenTasks seenTasks,
            MaterialBook materials) {
    }

    /** All of its reads see the same moment. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Line now() {
        permissions.require("execution.read");
        List<Order> open = work.rows().openOrders();
        List<LotOnItsWay> lots = orders.lots(open);
        List<Boxed> units = work.rows().boxed();
        List<Transport> moves = work.transports().open();
        Map<Long, String> codes = open.stream().collect(Collectors.toMap(Order::id, Order::code));
        return seen(new Line(clock.now(), plant.areas(), products(open, units), orders.of(open, lots), jobs(lots, codes), tasks(),
                boxes.of(units, lots, codes, moves), moves.stream().map(move -> move(move, codes)).toList()));
    }

    /** What stands where the actor's account is for; orders go through the whole plant and are everybody's. */
    private Line seen(Line line) {
        if (scope.places().isEmpty()) {
            return line;
        }
        List<Area> areas = line.areas().stream().map(area -> new Area(area.code(), area.name(),
                area.stations().stream().filter(station -> scope.covers(station.code())).toList()))
                .filter(area -> !area.stations().isEmpty()).toList();
        return new Line(line.plantNow(), areas, line.products(), line.orders(),
                line.jobs().stream().filter(job -> scope.covers(job.station())).toList(),
                line.tasks(),
                line.boxes().stream().filter(box -> scope.covers(box.place())).toList(),
                line.moves().stream().filter(move -> scope.covers(move.source()) || scope.covers(move.station())
                        || move.target() != null && scope.covers(move.target())).toList());
    }

    private List<Product> products(List<Order> open, List<Boxed> units) {
        return Stream.concat(open.stream().map(Order::material), units.stream().map(Boxed::material)).distinct().sorted()
                .map(material -> new Product(material, work.materials().nameOf(material))).toList();
    }

    private List<JobAtStation> jobs(List<LotOnItsWay> lots, Map<Long, String> codes) {
        Map<Long, LotOnItsWay> byId = lots.stream().collect(Collectors.toMap(LotOnItsWay::id, Function.identity()));
        Map<Long, JobPieces> pieces = work.rows().jobPieces().stream()
                .collect(Collectors.toMap(JobPieces::jobId, Function.identity()));
        return work.jobs().open().stream().filter(job -> byId.containsKey(job.lotId()) && pieces.containsKey(job.id()))
                .map(job -> job(job, byId.get(job.lotId()), codes.get(job.orderId()), pieces.get(job.id()))).toList();
    }

    private static JobAtStation job(JobOrder job, LotOnItsWay lot, String order, JobPieces pieces) {
        Instant since = job.startedAt() == null ? job.readyAt() : job.startedAt();
        int all = pieces.done() + pieces.untouched() + lot.notStarted();
        return new JobAtStation(job.code(), order, lot.code(), job.station(),
                new OperationName(job.operationNumber(), job.name(LocaleContextHolder.getLocale())), job.mode().name(),
                job.state().name(), pieces.done(), pieces.lost(), all, pieces.inMachine(), since, job.blocked());
    }

    private List<TaskAtStation> tasks() {
        return work.tasks().page(work.seenTasks().narrow(ALL_TASKS), null).stream().map(task -> new TaskAtStation(task.id(), task.form(), task.station(),
                task.order(), task.job(), task.claimedBy(), task.openedAt())).toList();
    }

    private static Move move(Transport move, Map<Long, String> codes) {
        Instant since = move.requestedAt() == null ? move.plannedAt() : move.requestedAt();
        return new Move(move.code(), codes.getOrDefault(move.orderId(), ""), move.carrier(), move.source(), move.target(),
                move.station(), move.state().name(), since, move.trouble());
    }

    @Override
    public List<Progress> progress(List<String> workOrders) {
        permissions.require("execution.read");
        return orders.progress(workOrders);
    }
}

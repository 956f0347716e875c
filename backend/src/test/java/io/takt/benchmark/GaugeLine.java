package io.takt.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.connectivity.Handshakes.Ticket;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewCharacteristic;
import io.takt.definition.DefinitionSetup.NewOperation;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.definition.DefinitionSetup.NewRouting;
import io.takt.definition.BomItem;
import io.takt.definition.Operation.Mode;
import io.takt.equipment.EquipmentClasses;
import io.takt.equipment.EquipmentRecords;
import io.takt.equipment.WantedEquipment;
import io.takt.equipment.WantedEquipmentClass;
import io.takt.execution.PersonTasks;
import io.takt.execution.jobs.LoadJob;
import io.takt.material.Carriers;
import io.takt.material.MaterialDefinition.Tracking;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.Materials;
import io.takt.material.QualityStatus;
import io.takt.material.WantedMaterial;
import io.takt.ordering.ProductionOrders;
import io.takt.ordering.ReleaseRequests;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.WantedPlace;
import io.takt.shared.ListQuery;
import io.takt.shared.PlantClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Several gauges side by side, each with a product and a routing of its own. A round is one order for each gauge: every cycle's
 * answer goes through the whole product, from the signal's row to the next request.
 */
@TestComponent
class GaugeLine {

    private static final String BAR = "RM-AL-080";
    private static final String HEAT = "HL-BENCHMARK";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Master master;
    private final Work work;
    private final Gauges gauges;
    private final EndedJobs ended;
    private final JdbcTemplate rows;
    private final PlantClock clock;

    GaugeLine(Master master, Work work, Gauges gauges, EndedJobs ended, JdbcTemplate rows, PlantClock clock) {
        this.master = master;
        this.work = work;
        this.gauges = gauges;
        this.ended = ended;
        this.rows = rows;
        this.clock = clock;
    }

    /** Where the line is written down. */
    @TestComponent
    record Master(Plant plant, Materials materials, MaterialLots lots, Carriers carriers, DefinitionSetup definitions,
            EquipmentClasses classes, EquipmentRecords machines) {
    }

    /** How orders get to their gauges. */
    @TestComponent
    record Work(ProductionOrders orders, ReleaseRequests releases, PersonTasks tasks, LoadJob load) {
    }

    void build(int number, int largestLot) {
        master.lots().receive(new Receipt(HEAT, BAR, BigDecimal.valueOf(1_000_000), "FL-01", "H-BM", "Supplier", QualityStatus.ACCEPTED));
        master.classes().define(new WantedEquipmentClass("GAUGE-BM", "测量站", "Gauge", List.of(), List.of()));
        for (int gauge = 1; gauge <= number; gauge++) {
            master.plant().define(new WantedPlace("WU-BM-" + gauge, Place.Type.WORK_UNIT, "WC-QC", "测量站", "Gauge", null, null));
            master.machines().define(WantedEquipment.single(device(gauge), "测量站", "Gauge", "GAUGE-BM", "WU-BM-" + gauge, device(gauge)));
            rows.update("INSERT INTO connectivity_lane (device) VALUES (?)", device(gauge));
            master.materials().define(new WantedMaterial(product(gauge), "轮毂", "Hub", Tracking.UNIT, "pcs", "semi-finished"));
            master.definitions().addRouting(new NewRouting("RT-BM-" + gauge, "A", "测量", "Measure", List.of(
                    operation("05", "LS-MC", Mode.PERSON, "load", largestLot, List.of()),
                    operation("30", "WU-BM-" + gauge, Mode.MACHINE, null, 1, dimensions()))));
            master.definitions().addProduct(new NewProduct(product(gauge), "A", "RT-BM-" + gauge,
                    List.of(BomItem.of(BAR, BigDecimal.ONE, "op_05"))));
        }
    }

    private static NewOperation operation(String number, String workUnit, Mode mode, @Nullable String form, int capacity,
            List<NewCharacteristic> characteristics) {
        return new NewOperation(number, "工序", "Operation", workUnit, mode, form, mode == Mode.MACHINE ? "G-BM" : null, null, 0, 10,
                "PT30M", false, capacity, characteristics);
    }

    private static List<NewCharacteristic> dimensions() {
        return List.of(characteristic("C01", "bore", "27.972", "27.993"), characteristic("C02", "shoulderDepth", "17.4", "17.5"),
                characteristic("C03", "od", "79.9", "80.1"), characteristic("C04", "height", "25.95", "26.05"),
                characteristic("C07", "boreDepth", "19.4", "19.6"));
    }

    private static NewCharacteristic characteristic(String code, String tag, String lower, String upper) {
        return new NewCharacteristic(code, tag, tag, tag, new BigDecimal(lower), new BigDecimal(lower), new BigDecimal(upper), "mm",
                "C01".equals(code));
    }

    /** One order of so many pieces for each gauge, played from its first request to its job's end. */
    Side play(int number, int pieces) throws Exception {
        List<String> orders = IntStream.rangeClosed(1, number).mapToObj(gauge -> loaded(gauge, pieces)).toList();
        await().atMost(PATIENCE).until(() -> IntStream.rangeClosed(1, number).allMatch(gauge -> !gauges.requests(device(gauge)).isEmpty()));
        ExecutorService threads = Executors.newFixedThreadPool(number);
        List<Callable<List<Long>>> machines = IntStream.rangeClosed(1, number)
                .<Callable<List<Long>>>mapToObj(gauge -> () -> run(device(gauge), orders.get(gauge - 1), pieces)).toList();
        List<Long> all = new ArrayList<>();
        long begun = System.nanoTime();
        for (Future<List<Long>> ended : threads.invokeAll(machines)) {
            all.addAll(ended.get());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        threads.shutdown();
        assertComplete(orders, pieces);
        return new Side(all.size(), seconds, all);
    }

    private List<Long> run(String device, String order, int pieces) throws Exception {
        List<Long> nanos = new ArrayList<>();
        Ticket ticket = gauges.requests(device).take();
        for (int piece = 1; piece <= pieces; piece++) {
            long begun = System.nanoTime();
            gauges.answer(device, ticket);
            if (piece < pieces) {
                ticket = gauges.requests(device).poll(1, TimeUnit.MINUTES);
                assertThat(ticket).as("the next request of " + device).isNotNull();
            } else {
                ended.job(order.replaceFirst("WO", "JO") + "-1-30").get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            }
            nanos.add(System.nanoTime() - begun);
        }
        return nanos;
    }

    /** Every piece was measured, every value judged by a decision that is kept; and no answer had to be taken twice. */
    private void assertComplete(List<String> orders, int pieces) {
        for (String order : orders) {
            assertThat(count("SELECT COUNT(*) FROM quality_measurement m JOIN execution_unit u ON u.code = m.unit "
                    + "JOIN execution_order o ON o.id = u.order_id WHERE o.code = ? AND m.decision IS NOT NULL", order))
                    .as("judged values of " + order).isEqualTo(5L * pieces);
        }
        assertThat(rows.queryForObject("SELECT COUNT(*) FROM connectivity_signal WHERE attempts > 0", Long.class)).isZero();
    }

    private long count(String sql, String order) {
        Long found = rows.queryForObject(sql, Long.class, order);
        return found == null ? 0 : found;
    }

    private String loaded(int gauge, int pieces) {
        String box = "BM-BOX-" + clock.millis() + "-" + gauge;
        master.carriers().add(box, "PK-BOX-06", pieces);
        String order = work.orders().create(new ProductionOrders.NewOrder(product(gauge), BigDecimal.valueOf(pieces),
                clock.now().plus(Duration.ofDays(9)), null, null)).code();
        String workOrder = work.releases().request(order).workOrder();
        long task = await().pollInSameThread().atMost(PATIENCE).until(() -> work.tasks().list(new ListQuery(0, 5, null, false,
                Map.of("order", workOrder, "form", "execution/load"))).items(), found -> !found.isEmpty()).get(0).id();
        work.load().load(task, new LoadJob.Loading(HEAT, box, null, false));
        return workOrder;
    }

    private static String product(int gauge) {
        return "SF-BM-" + gauge;
    }

    private static String device(int gauge) {
        return "BM-GAU-" + gauge;
    }
}

package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.LockWaits;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.administration.spi.MasterData;
import io.takt.definition.Products;
import io.takt.definition.Routings;
import io.takt.definition.documents.Documents;
import io.takt.definition.revision.RevisedData;
import io.takt.definition.revision.Revision;
import io.takt.equipment.Assets;
import io.takt.equipment.EquipmentClasses;
import io.takt.equipment.EquipmentRecords;
import io.takt.equipment.SetupMatrices;
import io.takt.equipment.ToolTypes;
import io.takt.equipment.WantedAsset;
import io.takt.equipment.WantedEquipment;
import io.takt.equipment.WantedEquipmentClass;
import io.takt.equipment.WantedMatrix;
import io.takt.equipment.WantedToolType;
import io.takt.execution.domain.Cycles;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.OperatorTasks;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.Transports;
import io.takt.execution.domain.Units;
import io.takt.execution.line.TestLine.Request;
import io.takt.material.CarrierRecords;
import io.takt.material.MaterialClasses;
import io.takt.material.MaterialDefinitions;
import io.takt.material.MaterialLot;
import io.takt.material.UnitsOfMeasure;
import io.takt.material.WantedCarrier;
import io.takt.material.WantedClass;
import io.takt.material.WantedMaterial;
import io.takt.material.WantedUnit;
import io.takt.material.domain.LotRows;
import io.takt.ordering.WorkOrder;
import io.takt.ordering.domain.OrderRows;
import io.takt.plant.Places;
import io.takt.plant.ShiftPatterns;
import io.takt.plant.Shifts;
import io.takt.plant.WantedCalendar;
import io.takt.plant.WantedPattern;
import io.takt.plant.WantedPlace;
import io.takt.plant.WantedShift;
import io.takt.plant.WorkCalendars;
import io.takt.quality.domain.NonconformanceRecords;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.ListQuery;
import io.takt.shared.MasterRecord;
import io.takt.shared.Version;
import io.takt.shared.WantedRecord;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Of two who read the same row and both write it, the second never overwrites the first. */
class NoLostUpdateIT extends OnTheShopFloor {

    private static final int ROUNDS = 10;

    private final Map<String, Runnable> restored = new LinkedHashMap<>();

    @Autowired
    private Orders orders;
    @Autowired
    private Lots lots;
    @Autowired
    private JobOrders jobs;
    @Autowired
    private Units units;
    @Autowired
    private Cycles cycles;
    @Autowired
    private Transports transports;
    @Autowired
    private OperatorTasks tasks;
    @Autowired
    private NonconformanceRecords nonconformances;
    @Autowired
    private LotRows materialLots;
    @Autowired
    private MaterialDefinitions materials;
    @Autowired
    private MaterialClasses classes;
    @Autowired
    private CarrierRecords boxes;
    @Autowired
    private UnitsOfMeasure measures;
    @Autowired
    private Documents documents;
    @Autowired
    private Routings routings;
    @Autowired
    private Products products;
    @Autowired
    private Assets assets;
    @Autowired
    private SetupMatrices matrices;
    @Autowired
    private ToolTypes toolTypes;
    @Autowired
    private EquipmentClasses equipmentClasses;
    @Autowired
    private EquipmentRecords machineRecords;
    @Autowired
    private Places places;
    @Autowired
    private Shifts shifts;
    @Autowired
    private ShiftPatterns patterns;
    @Autowired
    private WorkCalendars calendars;
    @Autowired
    private ObjectMapper json;
    @Autowired
    private OrderRows workOrders;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whoHasReadARowBeforeItWasWrittenCannotWriteIt() {
        String moved = floor.order(1);
        floor.play(moved);
        String order = floor.order(1);
        machines.boreOf(order, 1, "28.010");
        floor.done(floor.load(floor.task(order, "execution/load")));
        Request milled = Awaitility.await().until(() -> machines.open().stream().filter(request ->
                ("JO-" + order + "-1-10").equals(request.parameters().get("jobNo"))).findFirst(), Optional::isPresent).orElseThrow();
        long board = floor.task(order, "quality/review-board");

        Map<String, Supplier<Runnable>> readers = readers(order, milled, board);
        readers.put("execution_transport", () -> write(transports.find("TO-" + moved + "-1-90-1"), transports::save));

        assertThat(readers.keySet()).containsExactlyInAnyOrderElementsOf(rows.queryForList("""
                SELECT table_name FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name = 'version'
                   AND table_name REGEXP '^(definition|equipment|execution|quality|material|ordering|plant)_'""", String.class));
        readers.forEach((table, reader) -> {
            Runnable first = reader.get();
            Runnable second = reader.get();
            first.run();
            assertThatThrownBy(second::run).as(table).isInstanceOf(ConcurrentChange.class);
        });
        restored.values().forEach(Runnable::run);
    }

    /** Reads a row of each versioned table; what is returned writes it as it was read. */
    private Map<String, Supplier<Runnable>> readers(String order, Request milled, long board) {
        Map<String, Supplier<Runnable>> readers = new LinkedHashMap<>();
        readers.put("execution_order", () -> write(orders.find("WO-" + order), orders::save));
        readers.put("execution_lot", () -> write(lots.find("PL-" + order + "-1"), lots::save));
        readers.put("execution_job_order", () -> write(jobs.find("JO-" + order + "-1-10"), jobs::save));
        readers.put("execution_unit", () -> write(units.ofOrder(orders.find("WO-" + order).orElseThrow().id()).stream().findFirst(), units::save));
        readers.put("execution_cycle", () -> write(cycles.find(milled.device(), milled.ticket()), cycles::save));
        readers.put("execution_task", () -> write(tasks.findById(board), tasks::save));
        readers.put("quality_nonconformance", () -> write(nonconformances.find("NC-" + order + "-1"), nonconformances::save));
        readers.put("material_definition", () -> again(materials, "RM-AL-080", WantedMaterial.class));
        readers.put("material_class", () -> again(classes, "raw", WantedClass.class));
        readers.put("material_carrier", () -> again(boxes, first(boxes), WantedCarrier.class));
        readers.put("material_unit", () -> again(measures, "kg", WantedUnit.class));
        readers.put("equipment_class", () -> again(equipmentClasses, "CNC-MILL", WantedEquipmentClass.class));
        readers.put("equipment_asset", () -> again(assets, "FA-0012", WantedAsset.class));
        readers.put("equipment_setup_matrix", () -> again(matrices, "SU-MILL", WantedMatrix.class));
        readers.put("equipment_tool_type", () -> again(toolTypes, "TL-TCMT", WantedToolType.class));
        readers.put("equipment_equipment", () -> again(machineRecords, "MC-ROB-01", WantedEquipment.class));
        readers.put("plant_place", () -> again(places, "A01", WantedPlace.class));
        readers.put("plant_shift", () -> again(shifts, "DAY", WantedShift.class));
        readers.put("plant_shift_pattern", () -> again(patterns, first(patterns), WantedPattern.class));
        readers.put("plant_calendar", () -> again(calendars, first(calendars), WantedCalendar.class));
        readers.put("definition_routing_revision", () -> again(routings, routings::content, "RT-HUB-A"));
        readers.put("definition_document_revision", () -> again(documents, documents::content, "DRW-HUB-80"));
        readers.put("definition_product_revision", () -> again(products, products::content, ShopFloor.HUB));
        readers.put("material_lot", () -> write(materialLots.find(ShopFloor.HEAT), this::judgeAgain));
        readers.put("ordering_work_order", () -> write(workOrders.workOrder("WO-" + order), this::moveAgain));
        return readers;
    }

    private static <T> Runnable write(Optional<T> row, Consumer<T> writer) {
        T read = row.orElseThrow();
        return () -> writer.accept(read);
    }

    /** Reads a record; what is returned changes a text of it. At the end it is as it was. */
    private <T extends MasterRecord, W extends WantedRecord> Runnable again(MasterData<T, W> records, String code, Class<W> wanted) {
        T read = as(() -> records.read(code));
        Map<String, Object> changed = new LinkedHashMap<>(read.fields());
        changed.merge(changed.containsKey("nameEn") ? "nameEn" : "rfid", "changed", (before, text) -> before + " " + text);
        restored.putIfAbsent(read.entity(), () -> as(() -> records.change(code, new Version(read.version() + 1), json.convertValue(read.fields(), wanted))));
        return () -> as(() -> records.change(code, new Version(read.version()), json.convertValue(changed, wanted)));
    }

    /** Reads a draft; what is returned writes it as it was read. At the end there is none. */
    private <T extends Revision, W> Runnable again(RevisedData<T, W> kind, Function<T, W> content, String code) {
        T read = as(() -> kind.revisions(code).stream().filter(draft -> draft.revision().equals("LOST")).findFirst()
                .orElseGet(() -> kind.copy(code, "LOST", "A")));
        restored.putIfAbsent(read.entity(), () -> Actors.as(Actor.system("test"), () -> kind.delete(code, "LOST", new Version(read.version() + 1))));
        return () -> as(() -> kind.change(code, "LOST", new Version(read.version()), content.apply(read)));
    }

    private static String first(MasterData<?, ?> records) {
        return as(() -> records.list(ListQuery.first(1))).items().get(0).code();
    }

    private static <T> T as(Supplier<T> work) {
        return Actors.as(Actor.system("test"), work);
    }

    private void judgeAgain(MaterialLot lot) {
        requireWritten(materialLots.judge(lot.id(), lot.quality(), null, lot.version()));
    }

    private void moveAgain(WorkOrder order) {
        requireWritten(workOrders.move(order.id(), order.state(), order.version()));
    }

    private static void requireWritten(int written) {
        if (written == 0) {
            throw new ConcurrentChange("test.faster");
        }
    }

    /** By code and by id it is the same lock: else two who know it by different names wait for each other for ever. */
    @Test
    void whoHasLockedAnOrderByItsIdGetsItByItsCodeWhileSomebodyWaitsForIt() {
        String order = "WO-" + floor.order(1);
        floor.task(order.substring(3), "execution/load");
        long id = orders.find(order).orElseThrow().id();
        CompletableFuture<Boolean> waiting = new CompletableFuture<>();

        transaction.executeWithoutResult(status -> {
            orders.lockById(id);
            waiting.completeAsync(() -> transaction.execute(other -> orders.lock(order).isPresent()));
            LockWaits.await().until(() -> count("SELECT COUNT(*) FROM information_schema.INNODB_TRX WHERE trx_state = 'LOCK WAIT'") > 0);
            assertThat(orders.lock(order)).isPresent();
        });

        assertThat(waiting).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
    }

    @Test
    void peopleWhoHoldAndReleaseOneLotAtOnceLoseNothing() {
        List<TestBrowser> keepers = Stream.of(floor.anna(), floor.bo(), floor.newcomer(), floor.newcomer()).map(ShopFloor.Person::browser).toList();
        long version = lot().version();
        for (int round = 0; round < ROUNDS; round++) {
            List<Answer> answers = judgeAtOnce(keepers, round);
            List<Answer> taken = answers.stream().filter(answer -> answer.status() == 200).toList();

            version += taken.size();
            assertThat(taken).isNotEmpty();
            assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.toString()).isIn(200, 409, 422));
            assertThat(lot().version()).isEqualTo(version);
            assertThat(lot().quality().name()).isEqualTo(lastAudited().equals("held") ? "ON_HOLD" : "ACCEPTED");
            assertThat(lot().holdReason() == null).isEqualTo(lastAudited().equals("released"));
            assertThat(count("SELECT COUNT(*) FROM security_audit WHERE entity = 'material.lot' AND code = 'HL-TEST' "
                    + "AND action IN ('held', 'released')")).isEqualTo(version);
        }
        if (lot().held()) {
            ShopFloor.good(keepers.get(0).post("/api/material/lots/HL-TEST/release", Map.of("reason", "inspected")));
        }
    }

    private List<Answer> judgeAtOnce(List<TestBrowser> keepers, int round) {
        List<Supplier<Answer>> work = new ArrayList<>();
        for (int number = 0; number < keepers.size(); number++) {
            TestBrowser keeper = keepers.get(number);
            String command = number % 2 == 0 ? "hold" : "release";
            Map<String, String> reason = Map.of("reason", command + " by " + number + " in round " + round);
            work.add(() -> keeper.post("/api/material/lots/HL-TEST/" + command, reason));
        }
        return Together.run(work);
    }

    private MaterialLot lot() {
        return materialLots.find(ShopFloor.HEAT).orElseThrow();
    }

    private String lastAudited() {
        return rows.queryForObject("SELECT action FROM security_audit WHERE entity = 'material.lot' AND code = 'HL-TEST' "
                + "ORDER BY id DESC LIMIT 1", String.class);
    }
}

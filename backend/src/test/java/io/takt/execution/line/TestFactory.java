package io.takt.execution.line;

import io.takt.execution.Grade;
import io.takt.execution.Reason;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.OrderBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.WorkMode;
import io.takt.quality.domain.Characteristic;
import io.takt.quality.domain.InspectionBook;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.StraightRouting;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The hub line's master data and orders, in memory: what execution's own tests need of the modules below it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestFactory {

    @Bean
    @Primary
    TestOrders testOrders(PlantClock clock) {
        return new TestOrders(clock);
    }

    @Bean
    @Primary
    TestRoutings testRoutings(ProcessModels models) {
        return new TestRoutings(models);
    }

    @Bean
    @Primary
    TestStock testStock() {
        return new TestStock();
    }

    /** Work orders and what became of them. */
    public static class TestOrders implements OrderBook {

        private final AtomicInteger last = new AtomicInteger(1000);
        private final Map<String, OrderInWork.Request> known = new ConcurrentHashMap<>();
        private final Map<String, String> states = new ConcurrentHashMap<>();
        private final Map<String, AtomicInteger> releases = new ConcurrentHashMap<>();
        private final PlantClock clock;

        TestOrders(PlantClock clock) {
            this.clock = clock;
        }

        /** An order whose release is asked for; its code. */
        public String requested(int quantity) {
            String code = "WO-" + last.incrementAndGet();
            known.put(code, new OrderInWork.Request(code, code.replace("WO", "PO"), "SF-HUB-80", quantity, 50,
                    clock.now().plusSeconds(86_400), "A", "RT-HUB-A", 1));
            states.put(code, "RELEASE_REQUESTED");
            return code;
        }

        public String state(String code) {
            return states.getOrDefault(code, "");
        }

        public int releasesOf(String code) {
            return releases.computeIfAbsent(code, key -> new AtomicInteger()).get();
        }

        @Override
        public Optional<OrderInWork.Request> findRequested(String workOrder) {
            return Optional.ofNullable(known.get(workOrder)).filter(order -> state(workOrder).equals("RELEASE_REQUESTED"));
        }

        @Override
        public Makers makers(String workOrder, String material) {
            return new Makers(List.of(), List.of());
        }

        @Override
        public String stateOf(String workOrder) {
            return state(workOrder);
        }

        @Override
        public Optional<OrderInWork.Request> find(String workOrder) {
            return Optional.ofNullable(known.get(workOrder));
        }

        @Override
        public void replenish(String workOrder, int pieces) {
            known.computeIfPresent(workOrder, (code, request) -> request);
        }

        @Override
        public List<String> releaseRequested() {
            return states.entrySet().stream().filter(entry -> entry.getValue().equals("RELEASE_REQUESTED")).map(Map.Entry::getKey).toList();
        }

        @Override
        public void release(String workOrder) {
            releases.computeIfAbsent(workOrder, key -> new AtomicInteger()).incrementAndGet();
            states.put(workOrder, "RELEASED");
        }

        @Override
        public void hold(String workOrder, List<Reason> reasons) {
            states.put(workOrder, "ON_HOLD");
        }

        @Override
        public void reject(String workOrder, List<Reason> reasons) {
            states.put(workOrder, "REJECTED");
        }

        @Override
        public void start(String workOrder) {
            states.put(workOrder, "IN_PROGRESS");
        }

        @Override
        public void complete(String workOrder) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    states.put(workOrder, "COMPLETED");
                }
            });
        }

        @Override
        public void cancel(String workOrder, String reason) {
            states.put(workOrder, "CANCELLED");
        }
    }

    /** Two routings of the demo factory. */
    public static class TestRoutings implements RoutingBook, InspectionBook {

        private static final Map<String, List<JobOrder.Plan>> PLANS = Map.of(
                "RT-HUB-A", List.of(person("05", "Load", "LS-MC", "load"), machine("10", "WU-CNC-M", "MC-CNC-M01", 1, false, false),
                        machine("20", "WU-WSH", "MC-WSH-01", 6, false, false), machine("30", "WU-GAU", "QC-GAU-01", 1, true, true),
                        person("90", "Store", "WU-ASRS", "store")),
                "RT-RWK-2", List.of(machine("10", "WU-CNC-M", "MC-CNC-M01", 1, false, false),
                        machine("20", "WU-WSH", "MC-WSH-01", 6, false, false), machine("30", "WU-GAU", "QC-GAU-01", 1, true, false)));

        private final ProcessModels models;
        private final Map<String, ModelVersion> deployed = new ConcurrentHashMap<>();
        private volatile String attended = "";
        private volatile boolean transported;
        private volatile boolean effective = true;
        private volatile boolean serial;
        private volatile String waitLimit = "PT30M";

        TestRoutings(ProcessModels models) {
            this.models = models;
        }

        /** How long machines may take from now on. */
        public void waitLimit(String duration) {
            waitLimit = duration;
        }

        /** The element at which a person stays with the machine; empty for none. */
        public void attended(String element) {
            attended = element;
        }

        /** Whether boxes come into store by transports; else a person stores them. */
        public void transported(boolean now) {
            transported = now;
        }

        /** Whether each piece gets a serial number. */
        public void serial(boolean now) {
            serial = now;
        }

        public void effective(boolean now) {
            effective = now;
        }

        private static JobOrder.Plan person(String number, String name, String station, String form) {
            return new JobOrder.Plan("op_" + number, number, name, name, station, null, WorkMode.PERSON, form, false, false, null, 6,
                    "PT30M", null);
        }

        private static JobOrder.Plan machine(String number, String station, String equipment, int capacity, boolean measured,
                boolean look) {
            return new JobOrder.Plan("op_" + number, number, equipment, equipment, station, equipment, WorkMode.MACHINE, "", look, measured,
                    measured ? null : "P-" + number, capacity, "PT30M", "hub");
        }

        @Override
        public boolean isProductEffective(String material) {
            return effective;
        }

        @Override
        public boolean isRoutingEffective(long revision) {
            return true;
        }

        @Override
        public ModelVersion model(Lot.Path path) {
            return deployed.computeIfAbsent(path.routing(), this::deploy);
        }

        private ModelVersion deploy(String routing) {
            List<StraightRouting.Call> calls = plans(routing).stream().map(plan -> new StraightRouting.Call(plan.elementId(),
                    plan.nameEn(), "run-operation", Map.of(), Map.of())).toList();
            byte[] bpmn = new StraightRouting(routing, routing, calls, null).bpmn().getBytes(StandardCharsets.UTF_8);
            return Actors.as(Actor.system("test"), () -> models.publish(bpmn));
        }

        private static List<JobOrder.Plan> plans(String routing) {
            return PLANS.get(routing);
        }

        @Override
        public JobOrder.Plan plan(Lot.Path path, String elementId) {
            JobOrder.Plan plan = plans(path.routing()).stream().filter(found -> found.elementId().equals(elementId)).findFirst().orElseThrow();
            return new JobOrder.Plan(plan.elementId(), plan.number(), plan.nameZh(), plan.nameEn(), plan.station(), plan.equipment(),
                    mode(plan), plan.form(), plan.look(), plan.measured(), plan.program(), plan.capacity(), waitLimit,
                    plan.setupFamily());
        }

        private WorkMode mode(JobOrder.Plan plan) {
            if (transported && plan.form().equals("store")) {
                return WorkMode.TRANSPORT;
            }
            return plan.elementId().equals(attended) ? WorkMode.ATTENDED : plan.mode();
        }

        @Override
        public List<String> stations(Lot.Path path) {
            return plans(path.routing()).stream().map(JobOrder.Plan::station).toList();
        }

        @Override
        public int largestLot(Lot.Path path) {
            return plans(path.routing()).get(0).capacity();
        }

        @Override
        public List<Measured> measured(Lot.Path path, String elementId) {
            return characteristics(path.revision(), elementId).stream().map(found -> new Measured(found.tag(), found.name(),
                    found.name(), found.unitOfMeasure(), found.lower(), found.upper())).toList();
        }

        @Override
        public Optional<String> elementAfter(Lot.Path path, String elementId) {
            List<String> elements = plans(path.routing()).stream().map(JobOrder.Plan::elementId).toList();
            return elements.stream().skip(elements.indexOf(elementId) + 1L).findFirst();
        }

        @Override
        public boolean givesSerialNumbers(Lot.Path path) {
            return serial;
        }

        @Override
        public Lot.Path effective(String routing) {
            return new Lot.Path(routing, 2);
        }

        @Override
        public List<Component> components(String material) {
            return List.of(new Component("RM-AL-080", BigDecimal.ONE, "op_05"));
        }

        @Override
        public List<Component> components(Lot.Path path, String material) {
            return components(material);
        }

        @Override
        public List<Characteristic> characteristics(long routingRevision, String elementId) {
            return elementId.equals("op_30") ? List.of(
                    new Characteristic("C01", "Bore", "bore", new BigDecimal("27.972"), new BigDecimal("27.993"), "mm", true),
                    new Characteristic("C03", "Outer diameter", "od", new BigDecimal("79.9"), new BigDecimal("80.1"), "mm", false))
                    : List.of();
        }
    }

    /** Bar stock of one heat. */
    public static class TestStock implements MaterialBook {

        private volatile boolean held;
        private volatile boolean taken;
        private final List<String> movements = new ArrayList<>();
        private final Map<String, String> places = new ConcurrentHashMap<>();

        public void held(boolean now) {
            held = now;
        }

        @Override
        public Stock stock(String material, String workOrder) {
            BigDecimal all = new BigDecimal(1000);
            return held ? new Stock(BigDecimal.ZERO, all) : new Stock(all, BigDecimal.ZERO);
        }

        @Override
        public BigDecimal free(String material) {
            return stock(material, "").available();
        }

        @Override
        public LotStatus status(String materialLot) {
            return new LotStatus(materialLot, "RM-AL-080", held ? "ON_HOLD" : "ACCEPTED", false);
        }

        @Override
        public synchronized void consume(String materialLot, String material, BigDecimal quantity, Purpose purpose) {
            if (!materialLot.startsWith("HEAT")) {
                throw new Refused("material.wrongLot", materialLot);
            }
            movements.add("CONSUME " + quantity);
        }

        @Override
        public String nameOf(String material) {
            return material;
        }

        @Override
        public Identity identity(String material) {
            return Identity.LOTS;
        }

        @Override
        public List<LotLeft> usableLots(String material) {
            return List.of();
        }

        @Override
        public void issue(Goods goods, @Nullable String from, String to, Purpose purpose) {
            throw new UnsupportedOperationException("hubs have no kit");
        }

        @Override
        public void consumeIssued(Goods goods, String place, Purpose purpose) {
            throw new UnsupportedOperationException("hubs have no kit");
        }

        @Override
        public BigDecimal at(String place, String material, String materialLot) {
            return BigDecimal.ZERO;
        }

        @Override
        public synchronized void produce(String material, BigDecimal quantity, String bin, Purpose purpose) {
            movements.add("PRODUCE " + quantity);
        }

        @Override
        public synchronized void produceOfGrade(Grade grade, String material, String place, Purpose purpose) {
            movements.add("PRODUCE " + grade);
        }

        /** What was moved for good, in order. */
        public synchronized List<String> movements() {
            return List.copyOf(movements);
        }

        /** The next reservation finds that another order was faster. */
        public void takenByAnother() {
            taken = true;
        }

        @Override
        public void reserve(String material, BigDecimal quantity, String workOrder) {
            if (taken) {
                taken = false;
                throw new Refused("material.notEnough", material);
            }
        }

        @Override
        public void giveBack(String workOrder) {
            movements.add("GIVE_BACK");
        }

        @Override
        public Optional<String> placeOf(String box) {
            return Optional.ofNullable(places.get(box));
        }

        @Override
        public void placeBox(String box, String place) {
            places.put(box, place);
        }

        @Override
        public boolean isStorage(String place) {
            return bins().contains(place);
        }

        @Override
        public List<String> freeBins() {
            return bins();
        }

        @Override
        public List<Box> boxes() {
            return IntStream.rangeClosed(1, 999).mapToObj(number -> new Box("PK-" + number, 6)).toList();
        }

        @Override
        public void lockBox(String box) {
            // two orders of one test never want one box at once
        }

        @Override
        public List<String> bins() {
            return List.of("BIN-1", "BIN-2");
        }
    }
}

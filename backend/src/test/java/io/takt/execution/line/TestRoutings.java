package io.takt.execution.line;

import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.domain.WorkMode;
import io.takt.quality.domain.Characteristic;
import io.takt.quality.domain.InspectionBook;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.StraightRouting;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Two routings of the demo factory. */
public class TestRoutings implements RoutingBook, InspectionBook {

    private static final Map<String, List<JobOrder.Plan>> PLANS = Map.of(
            "RT-HUB-A", List.of(person("05", "Load", "LS-MC", "load"), machine("10", "WU-CNC-M", "MC-CNC-M01", 1, false, false),
                    machine("20", "WU-WSH", "MC-WSH-01", 6, false, false), machine("30", "WU-GAU", "QC-GAU-01", 1, true, true),
                    person("90", "Store", "WU-ASRS", "store")),
            "RT-RWK-2", List.of(machine("10", "WU-CNC-M", "MC-CNC-M01", 1, false, false),
                    machine("20", "WU-WSH", "MC-WSH-01", 6, false, false), machine("30", "WU-GAU", "QC-GAU-01", 1, true, false)));

    private final ProcessModels models;
    private final Map<String, ModelVersion> deployed = new ConcurrentHashMap<>();
    private volatile String attended = "";
    private volatile String looked = "";
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

    /** The element behind which a person looks, besides those that always have one; empty for none. */
    public void looked(String element) {
        looked = element;
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
                mode(plan), plan.form(), plan.look() || plan.elementId().equals(looked), plan.measured(), plan.program(), plan.capacity(), waitLimit,
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
    public List<Component> components(OrderInWork order) {
        return List.of(new Component("RM-AL-080", BigDecimal.ONE, "op_05"));
    }

    @Override
    public List<Component> components(Lot.Path path, OrderInWork order) {
        return components(order);
    }

    @Override
    public List<Characteristic> characteristics(long routingRevision, String elementId) {
        return elementId.equals("op_30") ? List.of(
                new Characteristic("C01", "Bore", "bore", new BigDecimal("27.972"), new BigDecimal("27.993"), "mm", true),
                new Characteristic("C03", "Outer diameter", "od", new BigDecimal("79.9"), new BigDecimal("80.1"), "mm", false))
                : List.of();
    }
}

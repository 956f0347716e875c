package io.takt.connectivity.simulator;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceSetup.HandshakeDefinition;
import io.takt.connectivity.DeviceSetup.TriggerDefinition;
import io.takt.shared.PlantClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The hub line's three machines: a machining centre, a washing machine and a gauge, sharing one world of parts. */
public final class SimulatedLine {

    public static final String MILL = "MC-CNC-M01";
    public static final String WASHER = "MC-WSH-01";
    public static final String GAUGE = "QC-GAU-01";

    private static final int TICK_MILLIS = 50;
    private static final int PERIOD_MILLIS = 200;
    private static final Duration MILLING = Duration.ofSeconds(240);
    private static final Duration WASHING = Duration.ofSeconds(360);
    private static final Duration MEASURING = Duration.ofSeconds(35);
    private static final List<String> MEASURED = List.of("bore", "shoulderDepth", "boreDepth", "od", "height");
    private static final List<String> ASKED = List.of("jobNo", "carrierId", "slot", "program");

    private final Map<String, Integer> ports;
    private final List<Machine> machines = new ArrayList<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "simulated-line");
        thread.setDaemon(true);
        return thread;
    });

    private SimulatedLine(Map<String, Integer> ports) {
        this.ports = Map.copyOf(ports);
    }

    /**
     * Starts the machines.
     *
     * @param memory      the folder where the controllers keep what survives a power cut
     * @param ports       device code to port on loopback
     * @param cycleFactor 1 for the demo factory's own cycle times (plant time), less for a quicker line
     */
    public static SimulatedLine start(PlantClock clock, Path memory, Map<String, Integer> ports, double cycleFactor) {
        SimulatedLine line = new SimulatedLine(ports);
        PartWorld parts = new PartWorld(new MachineMemory(memory, "parts"));
        line.add(MILL, OpcUaFace.open(MILL, opcUa(), ports.get(MILL), clock), clock, memory,
                scaled(MILLING, cycleFactor), working((carrier, slot, program) -> {
                    parts.mill(carrier, slot, program);
                    return Map.of();
                }, List.of()));
        line.add(WASHER, ModbusFace.open(washer(), ports.get(WASHER), 1), clock, memory,
                scaled(WASHING, cycleFactor), working((carrier, slot, program) -> Map.of(), List.of()));
        line.add(GAUGE, OpcUaFace.open(GAUGE, gauge(), ports.get(GAUGE), clock), clock, memory,
                scaled(MEASURING, cycleFactor),
                working((carrier, slot, program) -> parts.measure(carrier, slot), MEASURED));
        line.clockwork.scheduleWithFixedDelay(() -> line.machines.forEach(Machine::tick), TICK_MILLIS, TICK_MILLIS,
                TimeUnit.MILLISECONDS);
        return line;
    }

    /** How the product reaches the machines. */
    public List<DeviceDefinition> definitions() {
        return List.of(
                definition(MILL, "opcua", "opc.tcp://127.0.0.1:" + ports.get(MILL) + "/" + MILL, opcUa(), List.of()),
                definition(WASHER, "modbus-tcp", "127.0.0.1:" + ports.get(WASHER), washer(), List.of()),
                definition(GAUGE, "opcua", "opc.tcp://127.0.0.1:" + ports.get(GAUGE) + "/" + GAUGE, gauge(), MEASURED));
    }

    public void stop() {
        clockwork.shutdownNow();
        machines.forEach(Machine::stop);
    }

    private void add(String code, Face face, PlantClock clock, Path memory, Duration cycle, Machine.Work work) {
        machines.add(new Machine(code, face, new MachineMemory(memory, code), clock, cycle, work));
    }

    private static DeviceDefinition definition(String code, String driver, String endpoint, List<Variable> variables,
            List<String> values) {
        List<String> latched = new ArrayList<>(values);
        latched.add("ok");
        return new DeviceDefinition(code, driver, endpoint, Map.of(), PERIOD_MILLIS,
                variables.stream().map(Variable::tag).toList(),
                new HandshakeDefinition("reqSeq", "doneSeq", ASKED, latched),
                List.of(new TriggerDefinition("state", "STATE", "state")));
    }

    private static List<Variable> opcUa() {
        return new ArrayList<>(List.of(
                Variable.out("state", "ns=1;s=state", "uint16", null),
                Variable.in("program", "ns=1;s=program", "string(24)"),
                Variable.in("jobNo", "ns=1;s=jobNo", "string(24)"),
                Variable.in("carrierId", "ns=1;s=carrierId", "string(24)"),
                Variable.in("slot", "ns=1;s=slot", "uint16"),
                Variable.in("reqSeq", "ns=1;s=reqSeq", "uint32"),
                Variable.out("doneSeq", "ns=1;s=doneSeq", "uint32", null),
                Variable.out("ok", "ns=1;s=ok", "bool", null),
                Variable.out("partCount", "ns=1;s=partCount", "uint32", null)));
    }

    private static List<Variable> gauge() {
        List<Variable> variables = opcUa();
        MEASURED.forEach(name -> variables.add(Variable.out(name, "ns=1;s=" + name, "float64", "mm")));
        return variables;
    }

    private static List<Variable> washer() {
        return List.of(
                Variable.out("state", "holding:0", "uint16", null),
                Variable.out("ok", "holding:1", "bool", null),
                Variable.in("slot", "holding:2", "uint16"),
                Variable.in("reqSeq", "holding:4", "uint32"),
                Variable.out("doneSeq", "holding:6", "uint32", null),
                Variable.out("partCount", "holding:8", "uint32", null),
                Variable.in("jobNo", "holding:10", "string(24)"),
                Variable.in("carrierId", "holding:22", "string(24)"),
                Variable.in("program", "holding:34", "string(24)"));
    }

    private static Duration scaled(Duration cycle, double factor) {
        return Duration.ofMillis(Math.max(1, Math.round(cycle.toMillis() * factor)));
    }

    private static Machine.Work working(Effect effect, List<String> values) {
        return new Machine.Work() {

            @Override
            public List<String> values() {
                return values;
            }

            @Override
            public Map<String, ?> done(String carrier, String slot, String program) {
                return effect.on(carrier, slot, program);
            }
        };
    }

    /** What a cycle does to a part. */
    private interface Effect {

        Map<String, ?> on(String carrier, String slot, String program);
    }
}

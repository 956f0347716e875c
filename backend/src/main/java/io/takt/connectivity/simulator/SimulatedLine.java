package io.takt.connectivity.simulator;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.shared.NotFound;
import io.takt.shared.PlantClock;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The wheel line's machines, sharing one world of parts, and what may happen to them. */
public final class SimulatedLine {

    public static final String CRANE = "WH-ASRS-01";
    public static final String VEHICLE = "LG-AGV-01";
    public static final String LATHE = "MC-CNC-L01";
    public static final String MILL = "MC-CNC-M01";
    public static final String WASHER = "MC-WSH-01";
    public static final String GAUGE = "QC-GAU-01";
    public static final String PRESS = "AS-PRS-01";
    public static final String ASSEMBLY = "AS-MAN-01";
    public static final String LASER = "QC-LSR-01";
    public static final String VISION = "QC-VIS-01";
    public static final String TOWER = "AN-TWR-01";

    private static final int TICK_MILLIS = 50;

    private final PartWorld parts;
    private final List<Machine> machines;
    private final Optional<Tower> tower;
    private final List<DeviceDefinition> definitions;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "simulated-line");
        thread.setDaemon(true);
        return thread;
    });

    private SimulatedLine(PlantClock clock, Path memory, Map<String, Integer> ports, double cycleFactor) {
        this.parts = new PartWorld(new MachineMemory(memory, "parts"));
        List<Model> models = Models.all(parts).stream().filter(model -> ports.containsKey(model.code())).toList();
        this.machines = models.stream().map(model -> new Machine(model, ports.get(model.code()),
                new MachineMemory(memory, model.code()), clock, cycleFactor)).toList();
        this.tower = Optional.ofNullable(ports.get(TOWER)).map(Tower::new);
        this.definitions = Stream.concat(models.stream().map(model -> model.definition(ports.get(model.code()))),
                tower.stream().map(Tower::definition)).toList();
    }

    /**
     * Starts the machines.
     *
     * @param memory      the folder where the controllers keep what survives a power cut
     * @param ports       device code to port on loopback; machines that have none stay away
     * @param cycleFactor 1 for the demo factory's own cycle times (plant time), less for a quicker line
     */
    public static SimulatedLine start(PlantClock clock, Path memory, Map<String, Integer> ports, double cycleFactor) {
        SimulatedLine line = new SimulatedLine(clock, memory, ports, cycleFactor);
        line.clockwork.scheduleWithFixedDelay(() -> line.machines.forEach(Machine::tick), TICK_MILLIS, TICK_MILLIS,
                TimeUnit.MILLISECONDS);
        return line;
    }

    /** How the product reaches the machines. */
    public List<DeviceDefinition> definitions() {
        return definitions;
    }

    /** Parts come out like this from now on, counted from the beginning. */
    public void play(Scenario scenario) {
        parts.play(scenario);
    }

    /** How parts come out now. */
    public Scenario scenario() {
        return parts.scenario();
    }

    /** Machines and parts as on the first day. */
    public void forget() {
        parts.forget();
        machines.forEach(Machine::forget);
    }

    /** The machines whose cable is out. */
    public List<String> unplugged() {
        return machines.stream().filter(machine -> !machine.isPluggedIn()).map(Machine::code).toList();
    }

    /** Pulls a machine's cable out; the machine goes on. */
    public void unplug(String device) {
        ofTower(device).ifPresentOrElse(Tower::unplug, () -> machine(device).unplug());
    }

    /**
     * Pulls a machine's cable out in the middle of a cycle.
     *
     * @param cycles what the machine's counter shows when that cycle begins, or more
     */
    public void unplugAfter(String device, long cycles) {
        machine(device).unplugAfter(cycles);
    }

    public void plug(String device) {
        ofTower(device).ifPresentOrElse(Tower::plug, () -> machine(device).plug());
    }

    /** The lamps of the stack light that are lit, and its buzzer. */
    public List<String> lit() {
        return tower.stream().flatMap(light -> Tower.LAMPS.stream().filter(light::isLit)).toList();
    }

    private Optional<Tower> ofTower(String device) {
        return device.equals(TOWER) ? tower : Optional.empty();
    }

    /** A machine stops with a fault until it is repaired. */
    public void fault(String device) {
        machine(device).fault();
    }

    public void repair(String device) {
        machine(device).repair();
    }

    /** Switches a machine's control off and on again: it keeps its counter, and forgets what it was asked and has to say. */
    public void restart(String device) {
        machine(device).restart();
    }

    /** Somebody lets a machine work at its own panel, which nobody asked for. */
    public void workAlone(String device) {
        machine(device).workAlone();
    }

    /** Whether a machine is in the middle of a cycle, also while its cable is out. */
    public boolean isWorking(String device) {
        return machine(device).isWorking();
    }

    /** What the machine's own counter shows at its panel, also while its cable is out. */
    public long counted(String device) {
        return machine(device).counted();
    }

    private Machine machine(String device) {
        return machines.stream().filter(machine -> machine.code().equals(device)).findFirst()
                .orElseThrow(() -> new NotFound("connectivity.deviceUnknown", device));
    }

    public void stop() {
        clockwork.shutdownNow();
        machines.forEach(Machine::stop);
        tower.ifPresent(Tower::unplug);
    }
}

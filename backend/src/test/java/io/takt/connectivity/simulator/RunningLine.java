package io.takt.connectivity.simulator;

import io.takt.FreePort;
import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.shared.PlantClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A simulated line on free ports, quick enough for a test. */
public final class RunningLine implements AutoCloseable {

    private static final PlantClock CLOCK = new PlantClock() {

        private final Clock system = Clock.systemUTC();

        @Override
        public Instant now() {
            return system.instant();
        }

        @Override
        public double factor() {
            return 1;
        }
    };

    private final SimulatedLine line;

    public RunningLine(Path memory) {
        this(memory, Map.of(SimulatedLine.MILL, FreePort.find(), SimulatedLine.WASHER, FreePort.find(),
                SimulatedLine.GAUGE, FreePort.find()));
    }

    public RunningLine(Path memory, Map<String, Integer> ports) {
        this.line = SimulatedLine.start(CLOCK, memory, ports, 0.0005);
    }

    /** Some machines of the line, each on a free port. */
    public static RunningLine of(Path memory, String... devices) {
        return new RunningLine(memory, Stream.of(devices).collect(Collectors.toMap(Function.identity(), device -> FreePort.find())));
    }

    /** What a machine's controller knows from before it is started. */
    public static void remember(Path memory, String device, String what, Object value) {
        MachineMemory kept = new MachineMemory(memory, device);
        kept.put(what, value);
        kept.save();
    }

    public SimulatedLine line() {
        return line;
    }

    public DeviceDefinition definition(String device) {
        return line.definitions().stream().filter(definition -> definition.code().equals(device)).findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        line.stop();
    }
}

package io.takt.demo;

import io.takt.connectivity.simulator.SimulatedLine;
import io.takt.shared.PlantClock;
import io.takt.shared.PortBook;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Starts the wheel line's simulated machines, each at a port that it keeps. */
@Component
class LinePorts {

    private static final Map<String, Integer> PREFERRED_PORTS = Map.ofEntries(
            Map.entry(SimulatedLine.CRANE, 15021), Map.entry(SimulatedLine.VEHICLE, 15022), Map.entry(SimulatedLine.LATHE, 14840),
            Map.entry(SimulatedLine.MILL, 14841), Map.entry(SimulatedLine.WASHER, 15024), Map.entry(SimulatedLine.GAUGE, 14842),
            Map.entry(SimulatedLine.PRESS, 15025), Map.entry(SimulatedLine.ASSEMBLY, 15026), Map.entry(SimulatedLine.LASER, 15027),
            Map.entry(SimulatedLine.VISION, 14843), Map.entry(SimulatedLine.TOWER, 15028));

    private final PlantClock clock;
    private final PortBook ports;
    private final Path memory;
    private final double cycleFactor;

    LinePorts(PlantClock clock, PortBook ports, @Value("${takt.home}") Path home, @Value("${takt.demo.cycle-factor:0.5}") double cycleFactor) {
        this.clock = clock;
        this.ports = ports;
        this.memory = home.resolve("simulators");
        this.cycleFactor = cycleFactor;
    }

    SimulatedLine start() {
        try (PortBook.Turn turn = ports.turn()) {
            return SimulatedLine.start(clock, memory, chosenPorts(), cycleFactor);
        }
    }

    private Map<String, Integer> chosenPorts() {
        return PREFERRED_PORTS.keySet().stream().collect(Collectors.toMap(
                device -> device, device -> ports.portFor("simulator." + device, PREFERRED_PORTS.get(device))));
    }
}

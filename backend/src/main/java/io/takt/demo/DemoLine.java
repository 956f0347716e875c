package io.takt.demo;

import io.takt.connectivity.DeviceSetup;
import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.Devices;
import io.takt.connectivity.simulator.SimulatedLine;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import io.takt.shared.PortBook;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Starts the wheel line's simulated machines and writes the ports they got into their connections. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "takt.demo.simulators", matchIfMissing = true)
@Order(20)
public class DemoLine implements ApplicationRunner, DisposableBean {

    private static final Map<String, Integer> PREFERRED_PORTS = Map.ofEntries(
            Map.entry(SimulatedLine.CRANE, 15021), Map.entry(SimulatedLine.VEHICLE, 15022), Map.entry(SimulatedLine.LATHE, 14840),
            Map.entry(SimulatedLine.MILL, 14841), Map.entry(SimulatedLine.WASHER, 15024), Map.entry(SimulatedLine.GAUGE, 14842),
            Map.entry(SimulatedLine.PRESS, 15025), Map.entry(SimulatedLine.ASSEMBLY, 15026), Map.entry(SimulatedLine.LASER, 15027),
            Map.entry(SimulatedLine.VISION, 14843), Map.entry(SimulatedLine.TOWER, 15028));

    private final PlantClock clock;
    private final PortBook ports;
    private final DeviceSetup setup;
    private final Devices devices;
    private final Path memory;
    private final double cycleFactor;
    private volatile @Nullable SimulatedLine line;

    DemoLine(PlantClock clock, PortBook ports, DeviceSetup setup, Devices devices, @Value("${takt.home}") Path home,
            @Value("${takt.demo.cycle-factor:0.5}") double cycleFactor) {
        this.clock = clock;
        this.ports = ports;
        this.setup = setup;
        this.devices = devices;
        this.memory = home.resolve("simulators");
        this.cycleFactor = cycleFactor;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try (PortBook.Turn turn = ports.turn()) {
            line = SimulatedLine.start(clock, memory, chosenPorts(), cycleFactor);
        }
        Actors.as(Actor.system("demo"), this::introduce);
    }

    private Map<String, Integer> chosenPorts() {
        return PREFERRED_PORTS.keySet().stream().collect(Collectors.toMap(
                device -> device, device -> ports.portFor("simulator." + device, PREFERRED_PORTS.get(device))));
    }

    /** Tells the product of the machines that it does not know, or knows elsewhere. */
    public void introduce() {
        machines().definitions().stream().filter(this::isNew).forEach(setup::save);
    }

    /** The machines, once they run. */
    public SimulatedLine machines() {
        return Objects.requireNonNull(line, "the simulated line has not started");
    }

    /** A connection that somebody has changed stays as it is, unless its machine listens elsewhere now. */
    private boolean isNew(DeviceDefinition definition) {
        return devices.find(definition.code()).filter(known -> known.address().equals(definition.endpoint())).isEmpty();
    }

    @Override
    public void destroy() {
        SimulatedLine running = line;
        if (running != null) {
            running.stop();
        }
    }
}

package io.takt.demo;

import io.takt.connectivity.DeviceSetup;
import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.Devices;
import io.takt.connectivity.simulator.SimulatedLine;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
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

    private final LinePorts ports;
    private final DeviceSetup setup;
    private final Devices devices;
    private volatile @Nullable SimulatedLine line;

    DemoLine(LinePorts ports, DeviceSetup setup, Devices devices) {
        this.ports = ports;
        this.setup = setup;
        this.devices = devices;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        line = ports.start();
        Actors.as(Actor.system("demo"), this::introduce);
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

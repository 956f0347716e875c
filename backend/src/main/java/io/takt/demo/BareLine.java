package io.takt.demo;

import io.takt.connectivity.simulator.SimulatedLine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The wheel line's simulated machines without the demo factory, for whoever sets a plant up: nobody tells the product of them,
 * their addresses are entered or imported as those of real machines are.
 */
@Component
@Profile("!demo")
@ConditionalOnProperty("takt.simulators")
@Order(20)
class BareLine implements ApplicationRunner, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BareLine.class);

    private final LinePorts ports;
    private volatile @Nullable SimulatedLine line;

    BareLine(LinePorts ports) {
        this.ports = ports;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        SimulatedLine started = ports.start();
        line = started;
        started.definitions().forEach(machine -> LOG.info("simulated machine {} listens at {}", machine.code(), machine.endpoint()));
    }

    @Override
    public void destroy() {
        SimulatedLine running = line;
        if (running != null) {
            running.stop();
        }
    }
}

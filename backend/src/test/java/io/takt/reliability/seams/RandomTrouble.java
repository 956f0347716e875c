package io.takt.reliability.seams;

import io.takt.connectivity.simulator.SimulatedLine;
import io.takt.demo.DemoLine;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Pulls cables of the simulated line and lets its machines fail, at random, unless a file says that it is calm now. */
@Component
@Profile("soak")
class RandomTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(RandomTrouble.class);
    private static final List<String> MACHINES = List.of(SimulatedLine.CRANE, SimulatedLine.VEHICLE, SimulatedLine.LATHE,
            SimulatedLine.MILL, SimulatedLine.WASHER, SimulatedLine.GAUGE, SimulatedLine.PRESS, SimulatedLine.ASSEMBLY,
            SimulatedLine.LASER, SimulatedLine.VISION);
    private static final Duration SHORTEST = Duration.ofSeconds(2);
    private static final int MORE_SECONDS = 15;
    /** One cable in this many stays out until people are asked. */
    private static final int SELDOM = 8;
    private static final Duration VERY_LATE = Duration.ofSeconds(100);

    private final DemoLine line;
    private final Path calm;
    private final Random random = new Random();
    private final Map<String, Runnable> cures = new HashMap<>();
    private final Map<String, Instant> until = new HashMap<>();
    private boolean ready;

    RandomTrouble(DemoLine line, @Value("${soak.calm}") Path calm) {
        this.line = line;
        this.calm = calm;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void begin() {
        ready = true;
    }

    @Scheduled(fixedDelay = 1000)
    synchronized void trouble() {
        boolean over = Files.exists(calm);
        List.copyOf(until.keySet()).stream().filter(machine -> over || until.get(machine).isBefore(Instant.now())).forEach(this::mend);
        if (ready && !over && random.nextInt(4) == 0) {
            fail(MACHINES.get(random.nextInt(MACHINES.size())));
        }
    }

    private void fail(String machine) {
        if (until.containsKey(machine)) {
            return;
        }
        boolean cable = random.nextInt(3) > 0;
        Duration length = cable && random.nextInt(SELDOM) == 0 ? VERY_LATE : SHORTEST.plusSeconds(random.nextInt(MORE_SECONDS));
        LOG.info("Trouble: {} of {} for {} s", cable ? "cable" : "fault", machine, length.toSeconds());
        SimulatedLine machines = line.machines();
        if (cable) {
            machines.unplug(machine);
        } else {
            machines.fault(machine);
        }
        cures.put(machine, cable ? () -> machines.plug(machine) : () -> machines.repair(machine));
        until.put(machine, Instant.now().plus(length));
    }

    private void mend(String machine) {
        cures.remove(machine).run();
        until.remove(machine);
    }
}

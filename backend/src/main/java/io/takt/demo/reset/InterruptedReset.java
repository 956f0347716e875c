package io.takt.demo.reset;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Completes what a crash has interrupted, before anybody can look. */
@Component
@Profile("demo")
@Order(30)
class InterruptedReset implements ApplicationRunner {

    private final PlantReset resets;

    InterruptedReset(PlantReset resets) {
        this.resets = resets;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        resets.completeInterrupted();
    }
}

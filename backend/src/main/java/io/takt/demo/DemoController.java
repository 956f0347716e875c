package io.takt.demo;

import io.takt.shared.PlantClock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How fast the demo runs, and whether its people work by themselves. */
@RestController
@RequestMapping("/api/demo")
@Profile("demo")
class DemoController {

    private final DemoControl control;
    private final DemoSwitch power;
    private final PlantClock clock;

    DemoController(DemoControl control, DemoSwitch power, PlantClock clock) {
        this.control = control;
        this.power = power;
        this.clock = clock;
    }

    @GetMapping("/operator")
    Operator operator() {
        return new Operator(power.isOn());
    }

    @PutMapping("/operator")
    Operator turn(@RequestBody Operator operator) {
        control.turn(operator.on());
        return operator();
    }

    @PutMapping("/clock")
    Pace run(@RequestBody Pace wanted) {
        control.runAt(wanted.factor());
        return new Pace(clock.factor());
    }

    record Operator(@Nullable Boolean on) {
    }

    record Pace(@Nullable Double factor) {
    }
}

package io.takt.demo;

import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import io.takt.shared.PlantPace;
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

    private final Permissions permissions;
    private final DemoSwitch power;
    private final PlantPace pace;
    private final PlantClock clock;
    private final LiveUpdates live;

    DemoController(Permissions permissions, DemoSwitch power, PlantPace pace, PlantClock clock, LiveUpdates live) {
        this.permissions = permissions;
        this.power = power;
        this.pace = pace;
        this.clock = clock;
        this.live = live;
    }

    @GetMapping("/operator")
    Operator operator() {
        return new Operator(power.isOn());
    }

    @PutMapping("/operator")
    Operator turn(@RequestBody Operator operator) {
        permissions.require("demo.control");
        new FieldFaults().given("/on", operator.on()).refuse();
        power.turn(operator.on());
        return operator();
    }

    @PutMapping("/clock")
    Pace run(@RequestBody Pace wanted) {
        permissions.require("demo.control");
        new FieldFaults().given("/factor", wanted.factor()).refuse();
        pace.runAt(wanted.factor());
        live.changed("platform.clock", "pace");
        return new Pace(clock.factor());
    }

    record Operator(@Nullable Boolean on) {
    }

    record Pace(@Nullable Double factor) {
    }
}

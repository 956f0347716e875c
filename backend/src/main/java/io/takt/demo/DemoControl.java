package io.takt.demo;

import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantPace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** What people may do with the demo. Each command needs {@code demo.control}. */
@Service
@Profile("demo")
class DemoControl {

    private final Permissions permissions;
    private final DemoSwitch power;
    private final PlantPace pace;
    private final LiveUpdates live;

    DemoControl(Permissions permissions, DemoSwitch power, PlantPace pace, LiveUpdates live) {
        this.permissions = permissions;
        this.power = power;
        this.pace = pace;
        this.live = live;
    }

    void turn(@Nullable Boolean on) {
        permissions.require("demo.control");
        new FieldFaults().given("/on", on).refuse();
        power.turn(Boolean.TRUE.equals(on));
    }

    void runAt(@Nullable Double factor) {
        permissions.require("demo.control");
        new FieldFaults().given("/factor", factor).refuse();
        pace.runAt(factor == null ? 0 : factor);
        live.changed("platform.clock", "pace");
    }
}

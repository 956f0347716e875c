package io.takt.demo;

import io.takt.administration.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whether the demo operator works: as somebody switched it last, unless the start says otherwise. */
@Component
@Profile("demo")
class DemoSwitch {

    private static final String NAME = "demo.operator";

    private final Settings settings;
    private volatile @Nullable Boolean on;

    DemoSwitch(Settings settings, @Value("${takt.demo.operator:#{null}}") @Nullable Boolean given) {
        this.settings = settings;
        this.on = given;
    }

    boolean isOn() {
        Boolean known = on;
        if (known == null) {
            known = settings.find(NAME).map(Boolean::parseBoolean).orElse(false);
            on = known;
        }
        return known;
    }

    void turn(boolean to) {
        settings.change(NAME, String.valueOf(to));
        on = to;
    }
}

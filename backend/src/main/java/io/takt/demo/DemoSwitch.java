package io.takt.demo;

import io.takt.administration.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Whether the demo operator works: as a story says; else as somebody switched it last, unless the start says otherwise. */
@Component
@Profile("demo")
public class DemoSwitch {

    private static final String NAME = "demo.operator";

    private final Settings settings;
    private volatile @Nullable Boolean on;
    private volatile @Nullable Boolean story;

    DemoSwitch(Settings settings, @Value("${takt.demo.operator:#{null}}") @Nullable Boolean given) {
        this.settings = settings;
        this.on = given;
    }

    /** @param orders whether the operator works in a story; null when there is none */
    public void obey(@Nullable Boolean orders) {
        story = orders;
    }

    boolean works() {
        Boolean orders = story;
        return orders == null ? isOn() : orders;
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

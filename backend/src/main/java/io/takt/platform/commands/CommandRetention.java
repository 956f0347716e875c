package io.takt.platform.commands;

import io.takt.shared.SystemTime;
import java.time.Duration;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets commands that nobody repeats any more. */
@Component
class CommandRetention {

    private static final Duration KEPT = Duration.ofDays(1);

    private final KeptCommandMapper commands;
    private final SystemTime time;

    CommandRetention(KeptCommandMapper commands, SystemTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void forget() {
        commands.removeBefore(time.now().minus(KEPT));
    }
}

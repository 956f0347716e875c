package io.takt.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SystemPlantClockTest {

    private Instant system = Instant.parse("2026-03-02T07:00:00Z");

    @Test
    void itFollowsTheSystemButNeverBackwards() {
        SystemPlantClock clock = new SystemPlantClock(() -> system);
        Instant first = clock.now();

        system = system.minusSeconds(3600);
        assertThat(clock.now()).isEqualTo(first);

        system = first.plusSeconds(1);
        assertThat(clock.now()).isEqualTo(first.plusSeconds(1));
    }
}

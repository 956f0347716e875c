package io.takt.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.shared.InvalidInput;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaledPlantClockTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T07:00:00Z");

    private final AtomicLong nanos = new AtomicLong(5);
    private final KeptAnchor row = new KeptAnchor();
    private Instant systemNow = MORNING;

    @Test
    void itRunsAtItsFactor() {
        ScaledPlantClock clock = start();
        clock.runAt(10);

        pass(clock, Duration.ofSeconds(60));

        assertThat(clock.now()).isEqualTo(MORNING.plusSeconds(600));
        assertThat(clock.factor()).isEqualTo(10);
    }

    @Test
    void itStandsStillWhileTheProductIsOff() {
        ScaledPlantClock before = start();
        before.runAt(10);
        pass(before, Duration.ofSeconds(30));
        before.stop();
        systemNow = systemNow.plus(Duration.ofDays(3));

        ScaledPlantClock after = start();

        assertThat(after.now()).isEqualTo(MORNING.plusSeconds(300));
        assertThat(after.factor()).isEqualTo(10);
    }

    @Test
    void afterAKillItGoesOnBehindEveryInstantThatWasTold() {
        ScaledPlantClock killed = start();
        killed.runAt(40);
        pass(killed, Duration.ofSeconds(30));
        nanos.addAndGet(Duration.ofMillis(900).toNanos());
        Instant lastTold = killed.now();

        Instant first = start().now();

        assertThat(first).isAfterOrEqualTo(lastTold);
        assertThat(Duration.between(lastTold, first)).isLessThanOrEqualTo(ScaledPlantClock.AHEAD.multipliedBy(40));
    }

    @Test
    void itWaitsAtTheHorizonWhenNothingIsSavedAnyMore() {
        ScaledPlantClock clock = start();

        nanos.addAndGet(Duration.ofMinutes(5).toNanos());

        assertThat(clock.now()).isEqualTo(MORNING.plus(ScaledPlantClock.AHEAD));
    }

    @Test
    void itNeverRunsBackwardsWhenSlowedDown() {
        ScaledPlantClock clock = start();
        clock.runAt(60);
        nanos.addAndGet(Duration.ofMillis(1500).toNanos());
        Instant before = clock.now();

        clock.runAt(0.5);

        assertThat(clock.now()).isAfterOrEqualTo(before);
        pass(clock, Duration.ofSeconds(10));
        assertThat(clock.now()).isEqualTo(before.plusSeconds(5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 60.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aPaceThatNoPlantCanKeepIsRefused(double pace) {
        ScaledPlantClock clock = start();

        assertThatThrownBy(() -> clock.runAt(pace)).isInstanceOf(InvalidInput.class);
        assertThat(clock.factor()).isEqualTo(1);
    }

    private ScaledPlantClock start() {
        return new ScaledPlantClock(row, () -> systemNow, nanos::get);
    }

    private void pass(ScaledPlantClock clock, Duration time) {
        for (long half = 0; half < time.toMillis() / 500; half++) {
            nanos.addAndGet(Duration.ofMillis(500).toNanos());
            clock.renew();
        }
    }

    /** The row of the anchor, in memory. */
    private static final class KeptAnchor implements ClockMapper {

        private @Nullable ClockAnchor anchor;

        @Override
        public Optional<ClockAnchor> find() {
            return Optional.ofNullable(anchor);
        }

        @Override
        public void save(ClockAnchor saved) {
            anchor = saved;
        }
    }
}

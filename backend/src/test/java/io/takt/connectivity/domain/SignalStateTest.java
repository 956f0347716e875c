package io.takt.connectivity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.connectivity.Signals.State;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalStateTest {

    @ParameterizedTest
    @EnumSource(value = State.class, names = {"DONE", "IGNORED", "DISCARDED", "EXPIRED"})
    void whatHasEndedStaysEnded(State ended) {
        for (State next : State.values()) {
            assertThat(ended.mayBecome(next)).isFalse();
        }
    }

    @Test
    void aFailedSignalIsTriedAgainOrDiscardedByPeople() {
        assertThat(State.FAILED.mayBecome(State.RECEIVED)).isTrue();
        assertThat(State.FAILED.mayBecome(State.DISCARDED)).isTrue();
        assertThat(State.FAILED.mayBecome(State.DONE)).isFalse();
    }

    @Test
    void waitsLongerEachTimeButNeverLongerThanHalfAMinute() {
        SignalPatience patience = new SignalPatience(6, Duration.ofHours(1));

        assertThat(patience.beforeNextLook(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(patience.beforeNextLook(3)).isEqualTo(Duration.ofSeconds(8));
        assertThat(patience.beforeNextLook(1_000)).isEqualTo(Duration.ofSeconds(30));
        assertThat(patience.afterFailure(2)).isZero();
        assertThat(patience.afterFailure(4)).isEqualTo(Duration.ofSeconds(1));
    }
}

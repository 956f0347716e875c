package io.takt.connectivity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.connectivity.domain.Trigger.Step;
import org.junit.jupiter.api.Test;

class StateTriggerTest {

    private final StateTrigger trigger = new StateTrigger("state");

    @Test
    void theFirstStateIsTold() {
        Step step = trigger.observe(TriggerState.NEW, 3).orElseThrow();

        assertThat(step.next()).isEqualTo(new TriggerState(1, 1, "3"));
        assertThat(step.values()).containsEntry("state", 3);
    }

    @Test
    void theSameStateIsNotToldTwice() {
        assertThat(trigger.observe(new TriggerState(1, 1, "3"), 3)).isEmpty();
    }

    @Test
    void goingBackIsAChangeOfItsOwn() {
        TriggerState away = trigger.observe(new TriggerState(1, 1, "3"), 5).orElseThrow().next();

        assertThat(trigger.observe(away, 3).orElseThrow().next().sequence()).isEqualTo(3);
    }
}

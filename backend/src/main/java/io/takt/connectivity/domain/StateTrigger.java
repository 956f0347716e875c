package io.takt.connectivity.domain;

import java.util.Map;
import java.util.Optional;

/** A level or state: each change that is seen is told, and only the last one counts. */
public record StateTrigger(String tag) implements Trigger {

    @Override
    public Optional<Step> observe(TriggerState state, Object value) {
        if (value.toString().equals(state.last())) {
            return Optional.empty();
        }
        TriggerState next = new TriggerState(state.epoch(), state.sequence() + 1, value.toString());
        return Optional.of(new Step(next, Map.of(tag, value)));
    }
}

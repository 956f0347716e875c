package io.takt.connectivity.domain;

import java.util.Map;
import java.util.Optional;

/** Makes signals of the good values of one tag. Bad and stale values never come here. */
public interface Trigger {

    Optional<Step> observe(TriggerState state, Object value);

    /**
     * The trigger moves on.
     *
     * @param values what its signal carries; empty if this step is no signal
     */
    record Step(TriggerState next, Map<String, Object> values) {

        static Step silent(TriggerState next) {
            return new Step(next, Map.of());
        }

        public boolean isSignal() {
            return !values.isEmpty();
        }
    }
}

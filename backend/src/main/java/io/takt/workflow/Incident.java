package io.takt.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A process instance that cannot go on by itself, and why. */
public record Incident(String id, String processInstanceId, String processKey, String businessKey, String elementId,
        String cause, @Nullable String detail, Instant since) {
}

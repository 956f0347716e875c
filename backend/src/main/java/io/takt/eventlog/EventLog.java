package io.takt.eventlog;

import java.util.List;
import java.util.Map;

/** The plant's memory: append-only, ordered per aggregate, written in the business transaction. */
public interface EventLog {

    /**
     * Appends what just happened, at plant time now, by the current actor.
     *
     * @param type      what happened, such as {@code execution.unit-milled}
     * @param aggregate what kind of thing it happened to, such as {@code execution.job-order}
     * @param code      which one, as people call it
     * @param facts     what a later reader needs; small values only
     */
    void append(String type, String aggregate, String code, Map<String, ?> facts);

    /** Numbered events after the position, oldest first. */
    List<PlantEvent> after(long position, int limit);

    /** What happened to one thing, oldest first. */
    List<PlantEvent> of(String aggregate, String code);
}

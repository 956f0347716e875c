package io.takt.platform.live;

/** Something changed: what kind of thing, and which one. */
record LiveChange(String topic, String key) {

    /** Sent instead of what did not fit in the queue: read everything again. */
    static final LiveChange EVERYTHING = new LiveChange("*", "*");
}

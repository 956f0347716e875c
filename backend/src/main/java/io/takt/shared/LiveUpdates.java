package io.takt.shared;

/** Tells open browsers that something changed. Delivered after the running transaction's commit, never before. */
public interface LiveUpdates {

    /**
     * @param topic what kind of thing changed, such as {@code execution.task}; {@code *} for everything
     * @param key   which one: its code or id
     */
    void changed(String topic, String key);
}

package io.takt.shared;

import java.util.Map;

/** A record that people keep for the plant: it has its code for ever, a version, and may be archived. */
public interface MasterRecord extends Coded {

    long id();

    /** What kind of record it is, as the audit trail calls it, such as {@code material.definition}. */
    String entity();

    /** What may be changed in it, by the field's name. */
    Map<String, ?> fields();

    boolean archived();

    int version();
}

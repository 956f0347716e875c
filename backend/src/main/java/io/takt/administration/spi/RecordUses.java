package io.takt.administration.spi;

import io.takt.shared.Use;
import java.util.List;

/** Knows where a module's own rows name records of master data. */
public interface RecordUses {

    /**
     * @param entity what kind of record is asked for, as the audit trail calls it, such as {@code material.definition}
     * @return one line for each kind of row that names the record; empty if none does, and for a record of another kind
     */
    List<Use> of(String entity, String code);
}

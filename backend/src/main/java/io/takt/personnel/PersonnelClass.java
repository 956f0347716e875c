package io.takt.personnel;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.util.Map;

/** A kind of work that persons do, such as machining operator (B2MML PersonnelClass). */
public record PersonnelClass(long id, String code, String nameZh, String nameEn, boolean archived, int version)
        implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "personnel.class";

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn);
    }
}

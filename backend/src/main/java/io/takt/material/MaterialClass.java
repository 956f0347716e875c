package io.takt.material;

import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.util.LinkedHashMap;
import java.util.Map;

/** A kind of material, such as raw material or packaging (B2MML MaterialClass). */
public record MaterialClass(long id, String code, String nameZh, String nameEn, boolean archived, int version)
        implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "material.class";

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("nameZh", nameZh);
        fields.put("nameEn", nameEn);
        return fields;
    }
}

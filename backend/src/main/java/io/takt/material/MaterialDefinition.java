package io.takt.material;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A material that the plant buys, makes or uses (B2MML MaterialDefinition).
 *
 * @param unit          the code of the unit that its quantities are kept in
 * @param materialClass the code of its class
 * @param shelfLifeDays how long a lot may be used after it was made; null for as long as its class says
 * @param picking       which lot is taken first; null for what its class says
 * @param archived      whether no new work may name it
 */
public record MaterialDefinition(long id, String code, String nameZh, String nameEn, Tracking tracking, String unit,
        String materialClass, @Nullable Integer shelfLifeDays, @Nullable Picking picking, boolean archived, int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "material.definition";

    /** How single pieces of it are told apart. */
    public enum Tracking { NONE, LOT, UNIT, CARRIER, TOOL }

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "tracking", tracking.name(), "unit", unit, "materialClass", materialClass,
                "shelfLifeDays", shelfLifeDays, "picking", picking == null ? null : picking.name());
    }
}

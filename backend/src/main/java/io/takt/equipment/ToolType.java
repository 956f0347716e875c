package io.takt.equipment;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of tool, and for how many pieces one lasts.
 *
 * @param equipmentClass the class of machines that work with it; null for any
 * @param setupFamily    the family of products that it is for; null for any
 */
public record ToolType(long id, String code, String nameZh, String nameEn, int life, @Nullable String equipmentClass,
        @Nullable String setupFamily, boolean archived, int version) implements Named, MasterRecord {

    /** Whether a machine of a class works with it when it is set up for a family. */
    public boolean fits(String machinesClass, @Nullable String family) {
        return (equipmentClass == null || equipmentClass.equals(machinesClass)) && (setupFamily == null || setupFamily.equals(family));
    }

    /** What the audit trail calls it. */
    public static final String ENTITY = "equipment.tool-type";

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "life", life, "equipmentClass", equipmentClass, "setupFamily", setupFamily);
    }
}

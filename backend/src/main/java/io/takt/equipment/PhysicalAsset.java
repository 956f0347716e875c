package io.takt.equipment;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A thing with a serial number that the plant owns, apart from the role in which it works (ISA-95 physical asset).
 *
 * @param equipmentClass what it can work as
 * @param condition      where it is, if not in a role; nobody edits it, it follows from the asset's moves
 * @param equipment      the equipment whose role it fills; null unless it is in use
 */
public record PhysicalAsset(long id, String code, String nameZh, String nameEn, String equipmentClass, @Nullable String serialNumber,
        @Nullable String manufacturer, @Nullable String model, @Nullable LocalDate commissionedOn, @Nullable String note,
        Condition condition, @Nullable String equipment, boolean archived, int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "equipment.asset";

    /** Where an asset is in its life. */
    public enum Condition {
        IN_STORE, IN_USE, IN_REPAIR, RETIRED
    }

    /** Where it is now. */
    AssetPlace place() {
        return new AssetPlace(condition, equipment);
    }

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "equipmentClass", equipmentClass, "serialNumber", serialNumber,
                "manufacturer", manufacturer, "model", model, "commissionedOn", commissionedOn, "note", note);
    }
}

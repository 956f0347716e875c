package io.takt.equipment;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What people keep of a piece of equipment: its role in the plant, apart from the asset that fills it.
 *
 * @param now        what it is, and how it stands now
 * @param slots      how many jobs it can do side by side
 * @param attributes what is known of it; where nothing is said, its class's default holds
 */
public record EquipmentRecord(EquipmentView now, int slots, @Nullable String note, List<AttributeValue> attributes, boolean archived,
        int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "equipment.equipment";

    /** The value of one attribute of its class. */
    public record AttributeValue(String attribute, String value) {
    }

    public EquipmentRecord {
        attributes = List.copyOf(attributes);
    }

    @Override
    public long id() {
        return now.id();
    }

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public String code() {
        return now.code();
    }

    @Override
    public String nameZh() {
        return now.nameZh();
    }

    @Override
    public String nameEn() {
        return now.nameEn();
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", now.nameZh(), "nameEn", now.nameEn(), "equipmentClass", now.equipmentClass(), "workUnit", now.workUnit(),
                "device", now.device(), "loadCapacity", now.loadCapacity(), "slots", slots, "note", note, "attributes", attributes);
    }
}

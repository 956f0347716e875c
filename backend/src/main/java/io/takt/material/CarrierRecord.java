package io.takt.material;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A box, pallet or tray as people keep it.
 *
 * @param nameZh   what its type is called
 * @param material its type: a material that is tracked as a carrier
 * @param rfid     what its tag says; null if it has none
 * @param place    where it stands; null while nobody has said so
 */
public record CarrierRecord(long id, String code, String nameZh, String nameEn, String material, int slots, @Nullable String rfid,
        State state, @Nullable String place, boolean archived, int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "material.carrier";

    /** Whether new work may take it. */
    public enum State { USABLE, BLOCKED }

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("material", material, "slots", slots, "rfid", rfid, "state", state.name());
    }
}

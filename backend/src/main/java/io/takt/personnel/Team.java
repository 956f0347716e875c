package io.takt.personnel;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * People who work together, such as the first of three shifts (ISO 22400-2 calls it a working group).
 *
 * @param place  the code of the place in the plant that it belongs to
 * @param leader the code of the person who leads it; null while nobody does
 */
public record Team(long id, String code, String nameZh, String nameEn, String place, @Nullable String leader, boolean archived,
        int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "personnel.team";

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "place", place, "leader", leader);
    }
}

package io.takt.material;

import io.takt.material.MaterialDefinition.Tracking;
import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A kind of material, such as raw material or packaging (B2MML MaterialClass). What it says holds for each of its materials that
 * says nothing else.
 *
 * @param tracking      how single pieces are told apart; null if the class does not say
 * @param shelfLifeDays how long a lot may be used after it was made; null for ever
 * @param picking       which lot is taken first; null if the class does not say
 */
public record MaterialClass(long id, String code, String nameZh, String nameEn, @Nullable Tracking tracking,
        @Nullable Integer shelfLifeDays, @Nullable Picking picking, boolean archived, int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "material.class";

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "tracking", tracking == null ? null : tracking.name(),
                "shelfLifeDays", shelfLifeDays, "picking", picking == null ? null : picking.name());
    }
}

package io.takt.plant;

import io.takt.shared.Fields;
import io.takt.shared.MasterRecord;
import io.takt.shared.Named;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One node of the plant's hierarchy (IEC 62264-2, role-based equipment hierarchy) or a storage location in it.
 *
 * @param parent         the code of the node above; null for the enterprise
 * @param timeZone       a site's time zone; null elsewhere
 * @param workCenterType what kind of work centre it is; null elsewhere
 * @param position       the order among those that stand below the same place
 * @param archived       whether no new work may name it
 */
public record Place(long id, String code, Type type, @Nullable String parent, String nameZh, String nameEn, @Nullable String timeZone,
        @Nullable WorkCenterType workCenterType, int position, boolean archived, int version) implements Named, MasterRecord {

    /** What the audit trail calls it. */
    public static final String ENTITY = "plant.place";

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public Map<String, ?> fields() {
        return Fields.of("nameZh", nameZh, "nameEn", nameEn, "type", type.name(), "parent", parent, "timeZone", timeZone,
                "workCenterType", workCenterType == null ? null : workCenterType.name());
    }

    /** The levels of the hierarchy, and the locations below a storage zone. */
    public enum Type {
        ENTERPRISE, SITE, AREA, WORK_CENTER, WORK_UNIT, STORAGE_LOCATION, BIN;

        /** Whether a node of this type may stand directly below the other. */
        public boolean mayStandBelow(@Nullable Type parent) {
            return switch (this) {
                case ENTERPRISE -> parent == null;
                case SITE -> parent == ENTERPRISE;
                case AREA -> parent == SITE;
                case WORK_CENTER -> parent == AREA;
                case WORK_UNIT, STORAGE_LOCATION -> parent == WORK_CENTER;
                case BIN -> parent == STORAGE_LOCATION;
            };
        }

        /** Whether material can be brought here to be used. */
        public boolean usesMaterial() {
            return storesMaterial() || this == WORK_UNIT;
        }

        /** Whether material can lie here. */
        public boolean storesMaterial() {
            return this == STORAGE_LOCATION || this == BIN;
        }
    }

    /** The kinds of work centre of IEC 62264-2. */
    public enum WorkCenterType { PRODUCTION_LINE, PRODUCTION_UNIT, PROCESS_CELL, STORAGE_ZONE }
}

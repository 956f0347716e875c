package io.takt.plant;

import io.takt.plant.Place.Type;
import io.takt.shared.FieldFaults;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with what somebody wants a place to be. */
final class PlaceFaults {

    private PlaceFaults() {
    }

    /** What is wrong with the place itself, wherever it stands. */
    static FieldFaults of(WantedPlace wanted) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn())
                .given("/type", wanted.type());
        if (wanted.type() != null) {
            timeZone(faults, wanted.type(), wanted.timeZone());
            workCenterType(faults, wanted);
        }
        return faults;
    }

    private static void timeZone(FieldFaults faults, Type type, @Nullable String zone) {
        if (type != Type.SITE) {
            faults.require(zone == null, "/timeZone", "plant.timeZoneOfSite");
            return;
        }
        faults.given("/timeZone", zone);
        if (zone != null) {
            faults.require(ZoneId.getAvailableZoneIds().contains(zone), "/timeZone", "plant.timeZoneUnknown", zone);
        }
    }

    private static void workCenterType(FieldFaults faults, WantedPlace wanted) {
        if (wanted.type() == Type.WORK_CENTER) {
            faults.given("/workCenterType", wanted.workCenterType());
        } else {
            faults.require(wanted.workCenterType() == null, "/workCenterType", "plant.workCenterTypeElsewhere");
        }
    }

    /**
     * Whether a place of the type may stand below another. Each type has its level, and a parent's is always higher: that alone
     * makes it impossible that a place comes to stand below itself.
     */
    static void standing(FieldFaults faults, Type type, @Nullable String code, Optional<Place> parent) {
        if (type == Type.ENTERPRISE) {
            faults.require(code == null, "/parent", "plant.level.ENTERPRISE", code);
        } else if (code == null) {
            faults.given("/parent", null);
        } else if (parent.isEmpty()) {
            faults.require(false, "/parent", "plant.parentUnknown", code);
        } else {
            faults.require(type.mayStandBelow(parent.get().type()), "/parent", "plant.level." + type, code);
            faults.require(!parent.get().archived(), "/parent", "plant.parentArchived", code);
        }
    }
}

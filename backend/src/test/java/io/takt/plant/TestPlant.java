package io.takt.plant;

import io.takt.plant.Place.Type;

/** Places for tests: whoever needs one needs all that lie above it. */
public final class TestPlant {

    public static final String ENTERPRISE = "E-TEST";

    private TestPlant() {
    }

    public static void enterprise(Plant plant) {
        plant.define(new WantedPlace(ENTERPRISE, Type.ENTERPRISE, null, "企业", "Enterprise", null, null));
    }

    /** The plant down to its work center, for whoever needs no more of it. */
    public static void workCenter(Plant plant) {
        workCenter(plant, "S01", "A01", "WC-MC");
    }

    /** A work unit {@code WU-<id>} in a work center {@code WC-<id>}, area {@code A-<id>} and site {@code S-<id>} of its own. */
    public static void workUnit(Plant plant, String id) {
        workCenter(plant, "S-" + id, "A-" + id, "WC-" + id);
        plant.define(new WantedPlace("WU-" + id, Type.WORK_UNIT, "WC-" + id, "车床", "Lathe", null, null));
    }

    private static void workCenter(Plant plant, String site, String area, String workCenter) {
        enterprise(plant);
        plant.define(new WantedPlace(site, Type.SITE, ENTERPRISE, "工厂", "Site", "Asia/Shanghai", null));
        plant.define(new WantedPlace(area, Type.AREA, site, "车间", "Area", null, null));
        plant.define(new WantedPlace(workCenter, Type.WORK_CENTER, area, "机加", "Machining", null, Place.WorkCenterType.PRODUCTION_LINE));
    }
}

package io.takt.demo;

import io.takt.administration.spi.PlantDay;
import io.takt.personnel.Qualifications;
import io.takt.personnel.Qualifications.Grant;
import io.takt.personnel.SkillRequirements;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What the demo's people are qualified for, and which work units need it. Whoever works there today may; one certificate of the
 * second team ends tomorrow, and one of the third has ended.
 */
@Component
@Profile("demo")
class DemoSkills {

    private static final int JUNIOR = 1;
    private static final int INTERMEDIATE = 2;
    private static final int SENIOR = 3;

    private static final int LONG = 500;
    private static final int SOON = 21;
    private static final int TOMORROW = 1;
    private static final int OVER = -4;

    private static final String ISSUER = "启明智造培训中心 / Qiming training center";

    private final Qualifications qualifications;
    private final SkillRequirements requirements;
    private final PlantDay plantDay;

    DemoSkills(Qualifications qualifications, SkillRequirements requirements, PlantDay plantDay) {
        this.qualifications = qualifications;
        this.requirements = requirements;
        this.plantDay = plantDay;
    }

    void load() {
        machining();
        assembly();
        inspection();
        others();
        requirements.require(DemoPeople.CNC, DemoPlaces.LINE_SIDE, JUNIOR);
        requirements.require(DemoPeople.CNC, DemoPlaces.MILL, INTERMEDIATE);
        requirements.require(DemoPeople.CNC, DemoPlaces.LATHE, INTERMEDIATE);
        requirements.require(DemoPeople.PRESS, DemoPlaces.ASSEMBLY, null);
        requirements.require(DemoPeople.VEHICLE, DemoPlaces.STORE, null);
    }

    private void machining() {
        grant("E1001", DemoPeople.CNC, SENIOR, 310);
        grant("E1002", DemoPeople.CNC, SENIOR, LONG);
        grant("E1002", DemoPeople.PRESS, null, 240);
        grant("E1002", DemoPeople.VEHICLE, null, 400);
        grant("E1011", DemoPeople.CNC, SENIOR, 150);
        grant("E1012", DemoPeople.CNC, INTERMEDIATE, TOMORROW);
        grant("E1021", DemoPeople.CNC, SENIOR, SOON);
        grant("E1022", DemoPeople.CNC, JUNIOR, 620);
    }

    private void assembly() {
        grant("E1001", DemoPeople.PRESS, null, 88);
        grant("E1004", DemoPeople.PRESS, null, 410);
        grant("E1005", DemoPeople.PRESS, null, SOON + 6);
        grant("E1014", DemoPeople.PRESS, null, 130);
        grant("E1015", DemoPeople.PRESS, null, LONG);
        grant("E1006", DemoPeople.VEHICLE, null, 200);
        grant("E1016", DemoPeople.VEHICLE, null, 65);
        grant("E1071", DemoPeople.VEHICLE, null, LONG);
    }

    /** They inspect at the assembly station as well. */
    private void inspection() {
        grant("E1003", DemoPeople.PRESS, null, 260);
        grant("E1013", DemoPeople.PRESS, null, 190);
        grant("E1003", DemoPeople.INSPECTION, null, 350);
        grant("E1013", DemoPeople.INSPECTION, null, 280);
        grant("E1023", DemoPeople.INSPECTION, null, OVER);
        grant("E1041", DemoPeople.INSPECTION, null, LONG);
    }

    private void others() {
        grant("E1031", DemoPeople.MAINTENANCE, null, 700);
        grant("E1032", DemoPeople.MAINTENANCE, null, 45);
        grant("E1081", DemoPeople.CNC, SENIOR, LONG);
        grant("E1081", DemoPeople.PRESS, null, LONG);
        grant("E1081", DemoPeople.VEHICLE, null, LONG);
    }

    private void grant(String person, String qualification, @Nullable Integer level, int daysLeft) {
        LocalDate last = plantDay.today().plusDays(daysLeft);
        qualifications.grant(person, new Grant(qualification, level, last.minusYears(2).plusDays(1), last, ISSUER,
                "QM-" + person.substring(1) + "-" + qualification));
    }
}

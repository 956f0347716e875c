package io.takt.plant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.takt.plant.Place.Type;
import io.takt.plant.Place.WorkCenterType;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceFaultsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SITE             | ENTERPRISE
            AREA             | SITE
            WORK_CENTER      | AREA
            WORK_UNIT        | WORK_CENTER
            STORAGE_LOCATION | WORK_CENTER
            BIN              | STORAGE_LOCATION
            """)
    void eachTypeStandsBelowOneTypeAndNoOther(Type type, Type parent) {
        for (Type above : Type.values()) {
            if (above == parent) {
                assertThat(standing(type, place(above, false))).isEmpty();
            } else {
                assertThat(standing(type, place(above, false))).extracting(Fault::code).containsExactly("plant.level." + type);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void whateverStandsBelowAPlaceMayNeverStandAboveIt(Type type) {
        for (Type other : Type.values()) {
            assertThat(type.mayStandBelow(other) && other.mayStandBelow(type)).as(type + " and " + other).isFalse();
        }
        assertThat(type.mayStandBelow(type)).isFalse();
    }

    @Test
    void onlyTheEnterpriseStandsBelowNothing() {
        assertThat(standing(Type.ENTERPRISE, null)).isEmpty();
        assertThat(standing(Type.ENTERPRISE, place(Type.SITE, false))).extracting(Fault::pointer).containsExactly("/parent");
        assertThat(standing(Type.AREA, null)).extracting(Fault::code).containsExactly("shared.fieldMissing");
    }

    @Test
    void nothingIsPutBelowWhatIsArchivedOrNotThere() {
        assertThat(standing(Type.BIN, place(Type.STORAGE_LOCATION, true))).extracting(Fault::code).containsExactly("plant.parentArchived");
        FieldFaults faults = new FieldFaults();
        PlaceFaults.standing(faults, Type.BIN, "NO-SUCH", Optional.empty());
        assertThat(found(faults)).extracting(Fault::code).containsExactly("plant.parentUnknown");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            SITE        | Asia/Shanghai | -               | -
            SITE        | -             | -               | /timeZone
            SITE        | Mars/Olympus  | -               | /timeZone
            SITE        | asia/shanghai | -               | /timeZone
            AREA        | Asia/Shanghai | -               | /timeZone
            AREA        | ''            | -               | -
            WORK_CENTER | -             | PRODUCTION_LINE | -
            WORK_CENTER | -             | -               | /workCenterType
            WORK_UNIT   | -             | PRODUCTION_LINE | /workCenterType
            """)
    void aSiteHasATimeZoneAndAWorkCenterATypeAndNothingElseHas(Type type, @Nullable String zone, @Nullable WorkCenterType center,
            @Nullable String pointer) {
        FieldFaults faults = PlaceFaults.of(new WantedPlace("X", type, "P", "位置", "Place", zone, center));

        assertThat(found(faults)).extracting(Fault::pointer).isEqualTo(pointer == null ? List.of() : List.of(pointer));
    }

    private static List<Fault> standing(Type type, @Nullable Place parent) {
        FieldFaults faults = new FieldFaults();
        PlaceFaults.standing(faults, type, parent == null ? null : parent.code(), Optional.ofNullable(parent));
        return found(faults);
    }

    private static List<Fault> found(FieldFaults faults) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, faults::refuse);
        return refused == null ? List.of() : refused.faults();
    }

    private static Place place(Type type, boolean archived) {
        return new Place(1, "P", type, null, "上级", "Parent", null, null, 1, archived, 0);
    }
}

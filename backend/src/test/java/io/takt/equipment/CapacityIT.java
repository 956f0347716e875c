package io.takt.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.plant.Plant;
import io.takt.plant.ShiftPattern.Turn;
import io.takt.plant.ShiftPatterns;
import io.takt.plant.Shifts;
import io.takt.plant.TestPlant;
import io.takt.plant.WantedCalendar;
import io.takt.plant.WantedPattern;
import io.takt.plant.WantedShift;
import io.takt.plant.WorkCalendar.Period;
import io.takt.plant.WorkCalendars;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A machine that works every night: when it is there for work, when it is maintained, and how long it is set up. */
@TaktIntegrationTest
class CapacityIT {

    private static final String ROOT = "/api/equipment/";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @Autowired
    private Browsers browsers;
    @Autowired
    private Plant plant;
    @Autowired
    private Shifts shifts;
    @Autowired
    private ShiftPatterns patterns;
    @Autowired
    private WorkCalendars calendars;
    @Autowired
    private PlantClock clock;
    @Autowired
    private EquipmentClasses classes;
    @Autowired
    private EquipmentRecords records;
    @Autowired
    private Capacity capacity;
    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final String lathes = "LATHE-" + id;
    private final String machine = "MC-" + id;
    private LocalDate tomorrow = LocalDate.EPOCH;
    private TestBrowser keeper;

    @BeforeEach
    void aMachineThatWorksEveryNight() {
        LocalDate today = clock.now().atZone(ZONE).toLocalDate();
        tomorrow = today.plusDays(1);
        Actors.as(Actor.system("test"), () -> {
            TestPlant.workUnit(plant, id);
            shifts.define(new WantedShift("N-" + id, "夜班", "Night", "22:00", "06:00", List.of()));
            patterns.define(new WantedPattern("P-" + id, "每夜", "Every night", 1, List.of(new Turn(1, "A", "N-" + id))));
            calendars.define(new WantedCalendar("C-" + id, "日历", "Calendar", List.of(new Period(today.minusDays(7), "P-" + id, today.minusDays(7))),
                    List.of(), List.of("A-" + id)));
            classes.define(new WantedEquipmentClass(lathes, "车床", "Lathe", List.of(), List.of()));
            classes.define(new WantedEquipmentClass("OTHER-" + id, "铣床", "Mill", List.of(), List.of()));
            records.define(WantedEquipment.single(machine, "车床", "Lathe", lathes, "WU-" + id, null));
        });
        keeper = browsers.signedIn("equipment.read", "equipment.edit", "plant.read");
    }

    @Test
    void aMachineIsThereWhenItsPlaceWorksAndItIsNotMaintained() {
        assertThat(minutes()).isEqualTo(480);

        good(plan(tomorrow(23), tomorrow(25), "Spindle"));

        JsonNode left = available();
        assertThat(left.path("minutes").asLong()).isEqualTo(360);
        assertThat(left.path("times").findValuesAsText("from").stream().map(Instant::parse)).containsExactly(tomorrow(22), tomorrow(25));
        assertThat(left.path("times").findValuesAsText("to").stream().map(Instant::parse)).containsExactly(tomorrow(23), tomorrow(30));
        assertThat(left.path("maintenance").path(0).path("reason").asText()).isEqualTo("Spindle");
        assertThat(left.path("timeZone").asText()).isEqualTo(ZONE.getId());
    }

    @Test
    void windowsOfAMachineTouchButNeverOverlap() {
        good(plan(tomorrow(10), tomorrow(12), "First"));
        good(plan(tomorrow(12), tomorrow(14), "Next to it"));

        Answer refused = plan(tomorrow(11), tomorrow(13), "Across both");

        assertThat(refused.json().path("code").asText()).as(refused.toString()).isEqualTo("equipment.windowsOverlap");
        assertThat(windows().findValuesAsText("reason")).containsExactly("First", "Next to it");
        assertThat(keeper.post(ROOT + "equipment/" + machine + "/archive", Map.of("reason", "gone")).json().path("uses").findValuesAsText("kind"))
                .contains("equipment.use.window");
    }

    @Test
    void aWindowIsTakenBackAndOneThatHasBegunEndsNow() {
        good(plan(tomorrow(10), tomorrow(12), "Later"));
        Instant now = clock.now();
        good(plan(now.minusSeconds(3600), now.plusSeconds(3600), "Running"));

        windows().findValuesAsText("id").forEach(window -> good(keeper.post(ROOT + "equipment/" + machine + "/maintenance-windows/" + window + "/withdraw",
                Map.of("reason", "not needed"))));

        assertThat(windows()).isEmpty();
        JsonNode past = keeper.get(ROOT + "equipment/" + machine + "/capacity?from=" + now.minusSeconds(7200) + "&to=" + now.plusSeconds(7200)).json();
        assertThat(past.path("maintenance")).hasSize(1);
        assertThat(Instant.parse(past.path("maintenance").path(0).path("to").asText())).isBefore(now.plusSeconds(3600));
        assertThat(keeper.get("/api/security/history/equipment.equipment/" + machine).json().findValuesAsText("action"))
                .contains("maintenancePlanned", "maintenanceWithdrawn");
    }

    @ParameterizedTest
    @CsvSource({"12, 10, /to", "10, 10, /to", "-100, -50, /to", "10, 10000, /to", "10, 100000, /to", "-10000, 10, /from", "10, , /to", ", 10, /from"})
    void aWindowThatCannotBeIsRefusedAtItsField(@Nullable Integer from, @Nullable Integer to, String pointer) {
        Map<String, Object> wanted = new HashMap<>(Map.of("reason", "Spindle"));
        wanted.put("from", from == null ? null : tomorrow(from).toString());
        wanted.put("to", to == null ? null : tomorrow(to).toString());

        Answer refused = keeper.post(ROOT + "equipment/" + machine + "/maintenance-windows", wanted);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).containsExactly(pointer);
    }

    @Test
    void aMachineIsSetUpByItsOwnMatrixElseByItsClassesElseInNoTime() {
        assertThat(setUp("HUB", "SHAFT")).isEqualTo(0);

        good(keeper.post(ROOT + "setup-matrices", matrix("class", "equipmentClass", lathes)));
        assertThat(setUp("HUB", "SHAFT")).isEqualTo(20);
        assertThat(setUp("SHAFT", "HUB")).isEqualTo(45);
        assertThat(setUp("HUB", "HUB")).isEqualTo(0);
        assertThat(setUp(null, "HUB")).isEqualTo(45);

        Map<String, Object> own = matrix("own", "equipment", machine);
        own.put("times", List.of(Map.of("from", "HUB", "to", "HUB", "minutes", 5)));
        good(keeper.post(ROOT + "setup-matrices", own));
        assertThat(setUp("HUB", "HUB")).isEqualTo(5);
        assertThat(setUp("HUB", "SHAFT")).isEqualTo(45);
        assertThat(keeper.get(ROOT + "setup-families").json().toString()).contains("HUB", "SHAFT");
    }

    @Test
    void aMatrixIsNotArchivedWhileMachinesAreSetUpByIt() {
        String other = "MC-" + id + "-2";
        Actors.as(Actor.system("test"), () -> {
            TestPlant.workUnit(plant, id + "-2");
            records.define(WantedEquipment.single(other, "车床", "Lathe", lathes, "WU-" + id + "-2", null));
        });
        good(keeper.post(ROOT + "setup-matrices", matrix("class", "equipmentClass", lathes)));
        good(keeper.post(ROOT + "setup-matrices", matrix("own", "equipment", machine)));

        Map.of("M-class-" + id, other, "M-own-" + id, machine).forEach((matrix, setUpByIt) -> {
            JsonNode refused = archive("setup-matrices", matrix).json();
            assertThat(refused.path("code").asText()).isEqualTo("administration.recordUsed");
            assertThat(refused.at("/uses/0/kind").asText()).isEqualTo("equipment.use.equipment");
            assertThat(refused.at("/uses/0/codes").asText()).isEqualTo(setUpByIt);
            assertThat(keeper.get("/api/administration/uses/equipment.setup-matrix/" + matrix).json().findValuesAsText("codes")).containsExactly(setUpByIt);
        });
        assertThat(setUp("SHAFT", "HUB")).isEqualTo(45);
    }

    @Test
    void aMatrixOfAClassIsArchivedWhenEveryMachineHasItsOwn() {
        good(keeper.post(ROOT + "setup-matrices", matrix("class", "equipmentClass", lathes)));
        good(keeper.post(ROOT + "setup-matrices", matrix("own", "equipment", machine)));

        good(archive("setup-matrices", "M-class-" + id));
    }

    @Test
    void aMachineIsArchivedBeforeItsOwnMatrix() {
        good(keeper.post(ROOT + "setup-matrices", matrix("own", "equipment", machine)));

        good(archive("equipment", machine));
        good(archive("setup-matrices", "M-own-" + id));
    }

    @Test
    void aClassHasOneMatrixThatIsNotArchived() {
        good(keeper.post(ROOT + "setup-matrices", matrix("one", "equipmentClass", lathes)));
        assertThat(pointers(keeper.post(ROOT + "setup-matrices", matrix("two", "equipmentClass", lathes)))).containsExactly("/equipmentClass");

        Answer lathe = keeper.get(ROOT + "equipment/" + machine);
        Map<String, Object> moved = new HashMap<>(Map.of("nameZh", "铣床", "nameEn", "Mill", "equipmentClass", "OTHER-" + id, "workUnit", "WU-" + id,
                "loadCapacity", 1, "slots", 1, "attributes", List.of()));
        good(keeper.write("PUT", ROOT + "equipment/" + machine, moved, Map.of("If-Match", lathe.header("ETag"))));
        good(keeper.post(ROOT + "setup-matrices/M-one-" + id + "/archive", Map.of("reason", "another")));
        good(keeper.post(ROOT + "setup-matrices", matrix("two", "equipmentClass", lathes)));
        assertThat(keeper.post(ROOT + "setup-matrices/M-one-" + id + "/restore", Map.of("reason", "back")).json().path("code").asText())
                .isEqualTo("equipment.matrixGone");
    }

    @Test
    void aMatrixIsForOneOfBothAndNamesEachPairOnce() {
        Map<String, Object> both = matrix("both", "equipmentClass", lathes);
        both.put("equipment", machine);
        assertThat(pointers(keeper.post(ROOT + "setup-matrices", both))).containsExactly("/equipment");
        Map<String, Object> twice = matrix("twice", "equipmentClass", lathes);
        twice.put("times", List.of(Map.of("from", "A", "to", "B", "minutes", 1), Map.of("from", "A", "to", "B", "minutes", 2)));
        assertThat(pointers(keeper.post(ROOT + "setup-matrices", twice))).containsExactly("/times/1/to");
        twice.put("times", List.of(Map.of("from", "A", "to", "B", "minutes", -1)));
        assertThat(pointers(keeper.post(ROOT + "setup-matrices", twice))).containsExactly("/times/0/minutes");
    }

    private Answer archive(String kind, String code) {
        return keeper.post(ROOT + kind + "/" + code + "/archive", Map.of("reason", "another"));
    }

    private long setUp(@Nullable String from, String to) {
        return Actors.as(Actor.system("test"), () -> capacity.setUp(machine, from, to)).toMinutes();
    }

    private Map<String, Object> matrix(String code, String scope, String of) {
        return new HashMap<>(Map.of("code", "M-" + code + "-" + id, "nameZh", "换型", "nameEn", "Set-up", scope, of, "defaultMinutes", 45,
                "times", List.of(Map.of("from", "HUB", "to", "SHAFT", "minutes", 20))));
    }

    /** So many hours behind midnight on the plant's clock. */
    private Instant tomorrow(int hour) {
        return tomorrow.atStartOfDay(ZONE).toInstant().plus(Duration.ofHours(hour));
    }

    private Answer plan(Instant from, Instant to, String reason) {
        return keeper.post(ROOT + "equipment/" + machine + "/maintenance-windows", Map.of("from", from.toString(), "to", to.toString(), "reason", reason));
    }

    private JsonNode windows() {
        return keeper.get(ROOT + "equipment/" + machine + "/maintenance-windows").json();
    }

    private JsonNode available() {
        return keeper.get(ROOT + "equipment/" + machine + "/capacity?from=" + tomorrow(12) + "&to=" + tomorrow(36)).json();
    }

    private long minutes() {
        return available().path("minutes").asLong();
    }

    private static List<String> pointers(Answer refused) {
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        return refused.json().path("errors").findValuesAsText("pointer");
    }

    private static void good(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201, 204);
    }
}

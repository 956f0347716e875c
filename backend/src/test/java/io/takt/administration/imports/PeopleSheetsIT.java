package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser.Answer;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.TestPlant;
import io.takt.plant.WantedPlace;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** People come with what they hold and when they are not there, qualifications with where they are needed, teams with their rosters. */
@TaktIntegrationTest
class PeopleSheetsIT {

    private static final String HELD = "Held qualifications";
    private static final String NEEDED = "Needed for work";
    private static final String ABSENCES = "Absences";
    private static final String ROSTERS = "Rosters";
    private static final String ROSTER = "/api/personnel/roster?from=2082-12-01&to=2082-12-14";
    private static final Object[] HELD_TITLES = {"Staff number", "Qualification", "Level", "Valid from", "Valid until", "Issued by", "Certificate number"};
    private static final Object[] ROSTER_TITLES = {"Team", "Calendar", "Crew", "From", "Until"};

    private final Browsers browsers;
    private final Plant plant;
    private final String prefix = "Q-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private final String station = prefix + "WU";
    private final Map<String, Object[][]> sheets = new LinkedHashMap<>();
    private ImportingPerson leader;

    @TempDir
    private Path folder;

    PeopleSheetsIT(@Autowired Browsers browsers, @Autowired Plant plant) {
        this.browsers = browsers;
        this.plant = plant;
    }

    @BeforeEach
    void aStationAndAWorkbookOfATeamWithOnePerson() {
        Actors.as(Actor.system("test"), () -> {
            TestPlant.workCenter(plant);
            plant.define(new WantedPlace(station, Place.Type.WORK_UNIT, "WC-MC", "工位", "Station", null, null));
        });
        leader = new ImportingPerson(browsers.signedIn("administration.import", "plant.read", "plant.edit", "personnel.read", "personnel.edit",
                "personnel.roster"));
        calendar();
        sheet("Qualifications", row("Code", "Chinese name", "English name", "Levels in Chinese", "Levels in English", "Valid for months"),
                row(prefix + "CNC", "数控", "CNC", "初, 高", "Low, High", number(12)), row(prefix + "AGV", "AGV", "AGV", null, null, null));
        sheet(NEEDED, row("Qualification", "Work unit", "Level at least"), row(prefix + "CNC", station, number(2)));
        sheet("Teams", row("Code", "Chinese name", "English name", "Place"), row(prefix + "T", "组", "Team", "S01"));
        sheet(ROSTERS, ROSTER_TITLES, row(prefix + "T", prefix + "C", "A", day(1), day(7)));
        sheet("Persons", row("Staff number", "Chinese name", "Name in Latin letters", "Team"), row(prefix + "P", "王", "Wang", prefix + "T"));
        sheet(HELD, HELD_TITLES, held("CNC", 2, "2026-01-01", null, "No. 7"), held("AGV", null, "2026-01-01", "2027-06-30", null));
        sheet(ABSENCES, row("Staff number", "Kind", "From", "Until", "Reason"), row(prefix + "P", "Vacation", day(2), day(3), "Wedding"));
    }

    private void calendar() {
        created("/api/plant/shifts", Map.of("code", prefix + "D", "nameZh", "白", "nameEn", "Day", "start", "07:00", "end", "15:00"));
        created("/api/plant/shift-patterns", Map.of("code", prefix + "P", "nameZh", "班", "nameEn", "Turns", "length", 1,
                "turns", List.of(Map.of("day", 1, "crew", "A", "shift", prefix + "D"))));
        created("/api/plant/work-calendars", Map.of("code", prefix + "C", "nameZh", "日历", "nameEn", "Calendar",
                "periods", List.of(Map.of("from", "2082-01-01", "pattern", prefix + "P", "anchor", "2082-01-01"))));
    }

    private void created(String address, Map<String, ?> wanted) {
        Answer answer = leader.browser.post(address, wanted);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private void sheet(String name, Object[]... rows) {
        sheets.put(name, rows);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static BigDecimal number(int value) {
        return BigDecimal.valueOf(value);
    }

    private static LocalDate day(int ofDecember) {
        return LocalDate.of(2082, 12, ofDecember);
    }

    private Object[] held(String qualification, Integer level, String from, String until, String document) {
        return row(prefix + "P", prefix + qualification, level == null ? null : number(level), LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until), "School", document);
    }

    private JsonNode checked() throws IOException {
        return leader.ended(leader.give(GivenBook.of(sheets, folder)));
    }

    private JsonNode applied() throws IOException {
        JsonNode checked = checked();
        assertThat(checked.path("state").asText()).as(leader.faults(checked).toString()).isEqualTo("CHECKED");
        JsonNode applied = leader.ended(leader.ask(checked, "application"));
        assertThat(applied.path("state").asText()).as(leader.faults(applied).toString()).isEqualTo("APPLIED");
        return applied;
    }

    private static List<String> told(Iterable<JsonNode> nodes, String... fields) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> Arrays.stream(fields).map(field -> node.path(field).asText()).collect(Collectors.joining(" "))).toList();
    }

    private List<String> heldNow() {
        return told(leader.browser.get("/api/personnel/persons/" + prefix + "P/qualifications").json(), "qualification", "level", "expiresOn", "document");
    }

    private List<String> rostered() {
        return StreamSupport.stream(leader.browser.get(ROSTER).json().spliterator(), false).filter(day -> day.path("team").asText().equals(prefix + "T"))
                .map(day -> day.path("day").asText().substring(8)).toList();
    }

    private String needed() {
        return String.join(";", told(leader.browser.get("/api/personnel/qualifications/" + prefix + "CNC/requirements").json(), "workUnit", "level"));
    }

    @Test
    void aWorkbookBringsPeopleWithAllThatBelongsToThemAndGoesAsOne() throws IOException {
        JsonNode applied = applied();

        assertThat(heldNow()).containsExactly(prefix + "AGV null 2027-06-30 null", prefix + "CNC 2 2026-12-31 No. 7");
        assertThat(needed()).isEqualTo(station + " 2");
        assertThat(rostered()).containsExactly("01", "02", "03", "04", "05", "06", "07");
        assertThat(leader.browser.get("/api/personnel/absences?from=2082-12-01&to=2082-12-07").text()).contains("Wedding", prefix + "P");
        JsonNode again = checked();
        assertThat(told(List.of(again), "added", "changed", "faults")).as(leader.faults(again).toString()).containsExactly("0 0 0");

        JsonNode undone = leader.ended(leader.ask(applied, "undo"));
        assertThat(undone.path("state").asText()).as(leader.faults(undone).toString()).isEqualTo("UNDONE");
        assertThat(rostered()).isEmpty();
        for (String gone : List.of("persons/" + prefix + "P", "teams/" + prefix + "T", "qualifications/" + prefix + "CNC")) {
            assertThat(leader.browser.get("/api/personnel/" + gone).status()).as(gone).isEqualTo(404);
        }
        applied();
    }

    @Test
    void whatWasGrantedRecordedOrPublishedStaysThoughTheSheetDoesNotNameItAndOnlyWhatCameIsTakenBack() throws IOException {
        applied();
        sheets.keySet().retainAll(List.of(HELD, ROSTERS, NEEDED));
        sheet(HELD, HELD_TITLES, held("CNC", 1, "2026-03-01", null, null));
        sheet(ROSTERS, ROSTER_TITLES, row(prefix + "T", prefix + "C", "A", day(8), day(9)));
        sheet(NEEDED, row("Qualification", "Work unit", "Level at least"), row(prefix + "CNC", null, null));
        JsonNode applied = applied();

        assertThat(heldNow()).hasSize(3);
        assertThat(rostered()).hasSize(9);
        assertThat(needed()).isEmpty();
        List<String> differences = leader.rows(applied).stream().map(row -> row.path("fields").path(0))
                .map(field -> field.path("label").asText() + ": " + field.path("before").asText() + " -> " + field.path("after").asText()).toList();
        assertThat(differences).contains("Rosters: null -> " + prefix + "C · A · 2082-12-08 · 2082-12-09", "Needed for work: " + station + " · 2 -> null");

        publishOnceMore(Map.of("team", prefix + "T", "calendar", prefix + "C", "crew", "A", "from", day(8).toString(), "to", day(9).toString()));
        JsonNode undone = leader.ended(leader.ask(applied, "undo"));
        assertThat(undone.path("state").asText()).as(leader.faults(undone).toString()).isEqualTo("UNDONE");
        assertThat(heldNow()).hasSize(2);
        assertThat(rostered()).hasSize(7);
        assertThat(needed()).isEqualTo(station + " 2");
    }

    /** The same that is published already: no day of it becomes another. */
    private void publishOnceMore(Map<String, String> roster) {
        Map<String, Object> seen = new LinkedHashMap<>(roster);
        seen.put("stand", leader.browser.post("/api/personnel/roster/preview", roster).json().path("stand").asLong());
        assertThat(leader.browser.post("/api/personnel/roster", seen).status()).isEqualTo(200);
    }

    @Test
    void aRosterThatSomebodyHasPublishedSinceStaysThoughItSaysTheSame() throws IOException {
        applied();
        sheets.keySet().retainAll(List.of(ROSTERS));
        sheet(ROSTERS, ROSTER_TITLES, row(prefix + "T", prefix + "C", "A", day(8), day(9)));
        JsonNode applied = applied();
        leader.browser.post("/api/personnel/roster/corrections", Map.of("team", prefix + "T", "day", "2082-12-09", "reason", "Stocktaking"));
        publishOnceMore(Map.of("team", prefix + "T", "calendar", prefix + "C", "crew", "A", "from", day(8).toString(), "to", day(9).toString()));

        JsonNode refused = leader.ended(leader.ask(applied, "undo"));

        assertThat(told(leader.faults(refused), "code")).containsExactly("administration.recordNoLonger");
        assertThat(shiftOn("2082-12-09")).as("as it was published last").isEqualTo(prefix + "D");
    }

    private String shiftOn(String day) {
        return StreamSupport.stream(leader.browser.get(ROSTER).json().spliterator(), false)
                .filter(found -> found.path("team").asText().equals(prefix + "T") && found.path("day").asText().equals(day))
                .map(found -> found.path("shift").asText()).findFirst().orElse("");
    }

    @Test
    void whatIsWrongIsToldAtItsCell() throws IOException {
        applied();
        sheets.keySet().retainAll(List.of(HELD, ROSTERS, NEEDED, ABSENCES));
        sheet(HELD, HELD_TITLES, held("CNC", 3, "2026-01-01", null, null), held("NONE", null, "2026-01-01", "2025-01-01", null),
                held("AGV", null, "2026-01-01", "2027-06-30", "other"));
        sheet(ROSTERS, ROSTER_TITLES, row(prefix + "T", prefix + "C", "Z", day(8), day(9)), row(prefix + "T", "none", "A", day(8), day(9)),
                row(prefix + "T", prefix + "C", "A", day(8), day(7)));
        sheet(NEEDED, row("Qualification", "Work unit", "Level at least"), row(prefix + "CNC", "S01", number(9)));
        sheet(ABSENCES, row("Staff number", "Kind", "From", "Until", "Reason"), row(prefix + "P", "Vacation", day(5), day(4), "x"),
                row(prefix + "none", "Hangover", day(5), day(6), "x"));

        assertThat(told(leader.faults(checked()), "sheet", "cell", "code")).containsExactlyInAnyOrder("Held qualifications C2 personnel.levelUnfit",
                "Held qualifications E3 personnel.endsBeforeItBegins", "Held qualifications A4 personnel.heldAlready", "Rosters C2 personnel.crewUnknown",
                "Rosters B3 administration.recordUnknown", "Rosters E4 personnel.daysUnfit", "Needed for work B2 personnel.noWorkUnit",
                "Needed for work C2 personnel.levelUnfit", "Absences D2 personnel.daysUnfit", "Absences A3 administration.ownerUnknown",
                "Absences B3 administration.cellNoChoice");
    }

    @Test
    void aCalendarGoesWithItsPlacesAndTheRosterThatCameOfIt() throws IOException {
        sheet("Work calendars", row("Code", "Chinese name", "English name", "Places"), row(prefix + "C2", "日历", "Calendar", station));
        sheet("Work calendar periods", row("Work calendar", "From", "Shift pattern", "First day of a cycle"),
                row(prefix + "C2", LocalDate.of(2020, 1, 1), prefix + "P", LocalDate.of(2020, 1, 1)));
        sheet(ROSTERS, ROSTER_TITLES, row(prefix + "T", prefix + "C2", "A", day(1), day(7)));
        JsonNode applied = applied();
        assertThat(leader.browser.get("/api/plant/work-calendars/" + prefix + "C2").json().path("places").path(0).asText()).isEqualTo(station);

        JsonNode undone = leader.ended(leader.ask(applied, "undo"));

        assertThat(undone.path("state").asText()).as(leader.faults(undone).toString()).isEqualTo("UNDONE");
        assertThat(leader.browser.get("/api/plant/work-calendars/" + prefix + "C2").status()).isEqualTo(404);
    }

    @Test
    void whatWasBuiltOnSinceIsNotTakenBack() throws IOException {
        JsonNode applied = applied();
        long grant = leader.browser.get("/api/personnel/persons/" + prefix + "P/qualifications").json().path(0).path("id").asLong();
        leader.browser.post("/api/personnel/persons/" + prefix + "P/qualifications/" + grant + "/revoke", Map.of("reason", "Lost"));
        created("/api/personnel/duty-changes", Map.of("person", prefix + "P", "day", "2082-12-12", "shift", prefix + "D", "reason", "Rush"));
        leader.browser.post("/api/personnel/roster/corrections", Map.of("team", prefix + "T", "day", "2082-12-07", "reason", "Stocktaking"));

        JsonNode refused = leader.ended(leader.ask(applied, "undo"));

        assertThat(refused.path("state").asText()).isEqualTo("APPLIED");
        assertThat(told(leader.faults(refused), "sheet", "code")).contains("Persons administration.recordNoLonger", "Teams administration.recordNoLonger");
        assertThat(rostered()).hasSize(7);
    }
}

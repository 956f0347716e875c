package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TestBrowser;
import io.takt.connectivity.DeviceSetup;
import io.takt.connectivity.Handshakes;
import io.takt.connectivity.simulator.RunningLine;
import io.takt.connectivity.simulator.Scenario;
import io.takt.connectivity.simulator.SimulatedLine;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shopfloor.ShopFloor.Report;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** The gauge works on while its cable is out: its counter tells how many, a person tells what, and nothing is told twice. */
class CountedUnheardIT extends OnTheShopFloor {

    private static final String GAUGE = SimulatedLine.GAUGE;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String NO_GAUGE = "the height gauge is out for calibration";

    /** What the gauge's control keeps from test to test. */
    @TempDir
    private static Path memory;

    @Autowired
    private DeviceSetup setup;
    @Autowired
    @Qualifier("storedHandshakes")
    private Handshakes handshakes;
    @Autowired
    private Browsers browsers;
    private RunningLine gauge;
    private TestBrowser supervisor;

    @BeforeEach
    void theGaugeIsReachedOverItsWire() {
        gauge = RunningLine.of(memory, GAUGE);
        gauge.line().play(Scenario.HAPPY);
        Actors.as(Actor.system("test"), () -> setup.save(gauge.definition(GAUGE)));
        machines.wire(GAUGE, handshakes);
    }

    @AfterEach
    void theGaugeIsPlayedAgain() {
        machines.wire("", null);
        gauge.close();
    }

    @Test
    void whatTheGaugeCountedAndForgotIsAskedFromAPersonWhoMayNotKnowIt() {
        long before = gauge.line().counted(GAUGE);
        String order = cutInMidCycle();
        gauge.line().restart(GAUGE);
        gauge.line().plug(GAUGE);

        long task = floor.task(order, "execution/confirm-by-hand");
        assertThat(floor.details(task).at("/context/asked/trouble").asText()).contains("counter says that it has worked");
        String unit = floor.unitsOf(task).get(0);
        assertThat(refusal(task, said(unit, Map.of()))).containsExactly("/values/height");
        assertThat(refusal(task, said(unit, Map.of("height", " ")))).containsExactly("/unknown/height");
        assertThat(refusal(task, said(unit, Map.of("height", NO_GAUGE, "bore", "both")))).containsExactly("/unknown/bore");
        floor.done(new Report(path(task), said(unit, Map.of("height", NO_GAUGE))));
        long board = floor.task(order, "quality/review-board");
        JsonNode found = ShopFloor.good(floor.anna().browser().get("/api/quality/nonconformances/" + floor.details(board).path("record").asText())).json();
        assertThat(List.of(found.path("defect").asText(), found.path("unknownReason").asText())).containsExactly("MEA-01", NO_GAUGE);
        floor.done(floor.review(board, "USE_AS_IS"));
        floor.play(order);

        assertToldByHand(unit);
        assertThat(floor.page(order).at("/quantities/good").asInt()).isEqualTo(2);
        assertAgreed(order, before + 2);
    }

    @Test
    void anAnswerThatComesLateIsTakenAndNothingIsAsked() {
        long before = gauge.line().counted(GAUGE);
        String order = cutInMidCycle();
        gauge.line().plug(GAUGE);
        floor.play(order);

        assertThat(count("SELECT COUNT(*) FROM execution_task WHERE work_order = ? AND form = 'execution/confirm-by-hand'", "WO-" + order)).isZero();
        assertAgreed(order, before + 2);
    }

    @Test
    void whatAPersonHasConfirmedMeanwhileIsNotAskedAgainWhenTheGaugeIsBack() {
        long before = gauge.line().counted(GAUGE);
        String order = cutInMidCycle();
        long task = floor.confirmation(order, "30");
        String unit = floor.unitsOf(task).get(0);
        floor.done(new Report(path(task), Map.of("units", List.of(unit), "values", byHand(26), "reason", "the line is down")));
        gauge.line().plug(GAUGE);
        floor.play(order);

        assertAgreed(order, before + 2);
    }

    @Test
    void whatNobodyAskedForIsShownToPeopleAndBookedNowhere() {
        untilTrue(() -> link().equals("CONNECTED") && count("SELECT COUNT(*) FROM connectivity_cycle_count WHERE device = ?", GAUGE) == 1);
        long steps = count("SELECT COUNT(*) FROM execution_unit_step");
        gauge.line().unplug(GAUGE);
        untilTrue(() -> device().path("troubleText").asText().contains(device().path("address").asText()));
        gauge.line().workAlone(GAUGE);
        gauge.line().workAlone(GAUGE);
        gauge.line().plug(GAUGE);

        untilTrue(() -> !told().isEmpty());
        JsonNode signal = told().get(0);
        assertThat(signal.at("/values/unasked/content").asInt()).isEqualTo(2);
        assertThat(supervisor().post("/api/connectivity/signals/" + signal.path("id").asLong() + "/discard",
                Map.of("reason", "two test pieces")).status()).isEqualTo(204);
        assertThat(told()).isEmpty();
        assertThat(count("SELECT COUNT(*) FROM execution_unit_step")).isEqualTo(steps);
    }

    /** An order of two, in the first of whose cycles the gauge's cable is pulled; the gauge has finished it. */
    private String cutInMidCycle() {
        long counted = gauge.line().counted(GAUGE);
        gauge.line().unplugAfter(GAUGE, counted);
        String order = floor.order(2);
        floor.done(floor.load(floor.task(order, "execution/load")));
        untilTrue(() -> gauge.line().counted(GAUGE) > counted);
        assertThat(gauge.line().unplugged()).contains(GAUGE);
        return order;
    }

    private void untilTrue(BooleanSupplier reached) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            machines.answerAll();
            return reached.getAsBoolean();
        });
    }

    private static String path(long task) {
        return ShopFloor.TASKS + "/" + task + "/confirm-by-hand";
    }

    private static Map<String, Object> byHand(double height) {
        return Map.of("bore", 27.983, "shoulderDepth", 17.45, "boreDepth", 19.5, "od", 80.01, "height", height);
    }

    private static Map<String, Object> said(String unit, Map<String, String> unknown) {
        return Map.of("units", List.of(unit), "values", Map.of("bore", 27.983, "shoulderDepth", 17.45, "boreDepth", 19.5, "od", 80.01),
                "unknown", unknown, "reason", "the line was down; measured at the bench");
    }

    private List<String> refusal(long task, Map<String, Object> body) {
        TestBrowser.Answer answer = floor.anna().browser().post(path(task), body);
        assertThat(answer.status()).isEqualTo(400);
        return answer.json().path("errors").findValuesAsText("pointer");
    }

    private void assertToldByHand(String unit) {
        JsonNode step = StreamSupport.stream(story(unit).path("operations").spliterator(), false)
                .filter(done -> done.path("number").asText().equals("30")).findFirst().orElseThrow();
        assertThat(step.path("byHand").asBoolean()).isTrue();
        assertThat(step.path("person").asText()).isEqualTo(floor.anna().name());
        assertThat(step.path("reason").asText()).contains("measured at the bench");
        assertThat(step.path("values").findValuesAsText("judgement")).containsExactlyInAnyOrder("WITHIN", "WITHIN", "WITHIN", "WITHIN", "UNKNOWN");
        assertThat(step.path("values")).filteredOn(value -> value.path("judgement").asText().equals("UNKNOWN")).singleElement()
                .satisfies(value -> {
                    assertThat(value.path("value").isNull()).isTrue();
                    assertThat(value.path("unknownReason").asText()).isEqualTo(NO_GAUGE);
                });
        JsonNode complete = ShopFloor.good(floor.anna().browser().get("/api/traceability/units/" + unit + "/completeness")).json();
        assertThat(complete.path("missing")).isEmpty();
        rows.update("UPDATE quality_measurement SET unknown_reason = '' WHERE unit = ? AND judgement = 'UNKNOWN'", unit);
        JsonNode incomplete = ShopFloor.good(floor.anna().browser().get("/api/traceability/units/" + unit + "/completeness")).json();
        assertThat(incomplete.path("missing").findValuesAsText("kind")).containsExactly("VALUE");
        rows.update("UPDATE quality_measurement SET unknown_reason = ? WHERE unit = ? AND judgement = 'UNKNOWN'", NO_GAUGE, unit);
    }

    private JsonNode story(String unit) {
        return ShopFloor.good(floor.anna().browser().get("/api/traceability/units/" + unit)).json();
    }

    /** Each unit was measured once, and the gauge's own counter says the same. */
    private void assertAgreed(String order, long counted) {
        assertThat(gauge.line().counted(GAUGE)).isEqualTo(counted);
        assertThat(rows.queryForList("SELECT COUNT(*) FROM execution_unit_step s JOIN execution_job_order j ON j.id = s.job_id "
                + "WHERE j.code = ? GROUP BY s.unit_id", Integer.class, "JO-" + order + "-1-30")).containsExactly(1, 1);
        untilTrue(() -> count("SELECT COUNT(*) FROM connectivity_cycle_count WHERE device = ? AND counted = explained", GAUGE) == 1);
        assertThat(told()).isEmpty();
    }

    private List<JsonNode> told() {
        String filter = "%7B%22device%22:%22" + GAUGE + "%22,%22state%22:%22WAITING%22%7D";
        JsonNode found = ShopFloor.good(supervisor().get("/api/connectivity/signals?filter=" + filter)).json();
        return StreamSupport.stream(found.spliterator(), false).filter(one -> one.path("type").asText().equals("COUNTER")).toList();
    }

    @Test
    void theGaugeIsFoundByWhatPeopleCallItAndByItsLink() {
        String name = ShopFloor.good(floor.anna().browser().get("/api/equipment/equipment/" + GAUGE)).json().path("nameEn").asText();
        await().atMost(PATIENCE).until(() -> link().equals("CONNECTED"));

        assertThat(devices("q", name.toUpperCase(Locale.ROOT))).containsExactly(GAUGE);
        assertThat(devices("q", "no such machine")).isEmpty();
        assertThat(devices("link", "CONNECTED")).contains(GAUGE);
        assertThat(devices("link", "DISCONNECTED")).doesNotContain(GAUGE);
    }

    private List<String> devices(String filter, String value) {
        String wanted = URLEncoder.encode("{\"" + filter + "\":\"" + value + "\"}", StandardCharsets.UTF_8);
        return ShopFloor.good(supervisor().get("/api/connectivity/devices?filter=" + wanted)).json().findValuesAsText("id");
    }

    private String link() {
        return device().path("link").asText();
    }

    private JsonNode device() {
        return ShopFloor.good(supervisor().get("/api/connectivity/devices/" + GAUGE)).json();
    }

    private TestBrowser supervisor() {
        return supervisor == null ? supervisor = browsers.signedIn("connectivity.read", "connectivity.configure") : supervisor;
    }
}

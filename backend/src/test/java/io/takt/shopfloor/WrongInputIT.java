package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.QualityStatus;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.workflow.ProcessRuntime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What people scan, type and send by mistake at the work that really waits: each is answered with what is wrong and the
 * way out, in both languages, and changes nothing.
 */
class WrongInputIT extends OnTheShopFloor {

    private static final String LONG = "x".repeat(501);
    private static final String TWO_UNITS = "{\"units\":[{\"unit\":\"%s\",\"passed\":true},%s]}";

    @Autowired
    private MaterialLots lots;

    @Autowired
    private ProcessRuntime runtime;

    private final List<Wrong> wrongs = new ArrayList<>();

    /**
     * Something wrong.
     *
     * @param names the pointer of the field that the answer names, or the code of a refusal that tells its cure
     */
    private record Wrong(String path, String body, String names) {
    }

    @Test
    void whateverIsWrongIsNamedAndChangesNothing() {
        wrongOrders();
        wrongLoads();
        wrongLotDecisions();
        wrongHoldAnswers();
        wrongQuestions();
        requireNamed();
    }

    @Test
    void whateverIsWrongAtAnInspectionOrAMoveIsNamedAndTheWorkIsStillDone() {
        equipment.movers(false);
        String order = floor.order(2);
        floor.done(floor.load(floor.task(order, "execution/load")));
        long look = floor.task(order, "quality/visual-inspection");
        wrongLooks(look);
        requireNamed();
        floor.done(floor.look(look));

        long toGate = floor.task(order, "execution/confirm-move");
        wrongMoves(toGate, "WU-GAU");
        requireNamed();
        floor.done(floor.moved(toGate));
        long intoBin = floor.taskAfter(order, "execution/confirm-move", toGate);
        wrongMoves(intoBin, "WU-CNC-M");
        requireNamed();
        floor.done(floor.moved(intoBin));
        floor.untilState(order, "COMPLETED");
    }

    @Test
    void whateverIsWrongAtTheReviewBoardIsNamedAndTheBoardStillDecides() {
        String order = floor.order(1);
        machines.boreOf(order, 1, "28.010");
        floor.done(floor.load(floor.task(order, "execution/load")));
        long task = floor.task(order, "quality/review-board");
        String path = "/api/quality/tasks/" + task + "/review-board";
        wrong(path, "{\"reason\":\"r\"}", "/decision");
        wrong(path, "{\"decision\":\"BURN\",\"reason\":\"r\"}", "/decision");
        wrong(path, "{\"decision\":\"REVIEW\",\"reason\":\"r\"}", "/decision");
        wrong(path, "{\"decision\":\"SCRAP\"}", "/reason");
        wrong(path, "{\"decision\":\"SCRAP\",\"reason\":\"  \"}", "/reason");
        wrong(path, "{\"decision\":\"SCRAP\",\"reason\":\"" + LONG + "\"}", "/reason");
        wrong(path, "{\"decision\":\"USE_AS_IS\",\"reason\":\"r\"}", "/password");
        wrong(path, "{\"decision\":\"USE_AS_IS\",\"reason\":\"r\",\"password\":\"guessed\"}", "/password");
        wrong(path, "{\"decision\":\"SCRAP\",\"reason\":\"r\",\"password\":\"guessed\"}", "/password");
        wrong(path, "{\"decision\":\"REGRADE\",\"reason\":\"r\"}", "/grade");
        wrong(path, "{\"decision\":\"REGRADE\",\"reason\":\"r\",\"grade\":\"A\"}", "/grade");
        wrong(path, "{\"decision\":\"SCRAP\",\"reason\":\"r\",\"grade\":\"B\"}", "/grade");
        wrong(path, "{\"decision\":\"REWORK\",\"reason\":\"r\"}", "quality.noReworkRouting");
        wrong("/api/quality/tasks/" + task + "/visual-inspection", "{\"units\":[{\"unit\":\"U\",\"passed\":true}]}", "execution.taskOfAnotherForm");
        requireNamed();
        floor.done(floor.review(task, "USE_AS_IS"));
    }

    @Test
    void whateverIsWrongInAConfirmationByHandIsNamedAndTheUnitIsStillConfirmed() {
        String measured = floor.order(1);
        floor.done(floor.load(floor.task(measured, "execution/load")));
        long gauge = floor.confirmation(measured, "30");
        String unit = floor.unitsOf(gauge).get(0);
        String path = ShopFloor.TASKS + "/" + gauge + "/confirm-by-hand";
        String start = "{\"units\":[\"" + unit + "\"],\"reason\":\"r\"";
        wrong(path, start + "}", "/values");
        wrong(path, start + ",\"values\":{}}", "/values");
        wrong(path, start + ",\"values\":{\"bore\":27.98}}", "/values/od");
        wrong(path, start + ",\"values\":{\"bore\":null}}", "/values/bore");
        wrong(path, start + ",\"values\":{\"bore\":\"wide\"}}", "/values/bore");
        wrong(path, start + ",\"values\":{\"bore\":1e18}}", "/values/bore");
        wrong(path, start + ",\"values\":{\"bore\":-1e999999}}", "/values/bore");
        wrong(path, start + ",\"values\":{\"bore\":27.98,\"od\":80,\"height\":26,\"shoulderDepth\":17.45,\"boreDepth\":19.5,\"weight\":1}}",
                "/values/weight");
        wrong(path, "{\"units\":[],\"reason\":\"r\",\"values\":{\"bore\":27.98}}", "/units");
        wrong(path, "{\"units\":[null],\"reason\":\"r\",\"values\":{\"bore\":27.98}}", "/units/0");
        wrong(path, "{\"units\":[\"NO-SUCH\"],\"reason\":\"r\",\"values\":{\"bore\":27.98}}", "/units");
        wrong(path, "{\"units\":[\"" + unit + "\",\"" + unit + "\"],\"reason\":\"r\",\"values\":{\"bore\":27.98}}", "/units");
        wrong(path, "{\"units\":[\"" + unit + "\"],\"values\":{\"bore\":27.98}}", "/reason");
        wrong(path, "{\"units\":[\"" + unit + "\"],\"reason\":\"" + LONG + "\",\"values\":{\"bore\":27.98}}", "/reason");
        requireNamed();
        floor.done(new ShopFloor.Report(path, Map.of("units", List.of(unit), "reason", "by hand", "values",
                Map.of("bore", 27.98, "od", 80, "height", 26, "shoulderDepth", 17.45, "boreDepth", 19.5))));
        floor.done(floor.look(floor.task(measured, "quality/visual-inspection")));
    }

    @Test
    void ofTwoUnitsOneIsNotConfirmedTwiceByHand() {
        String order = floor.order(2);
        floor.done(floor.load(floor.task(order, "execution/load")));
        long task = floor.confirmation(order, "10");
        List<String> units = floor.unitsOf(task);
        wrong(ShopFloor.TASKS + "/" + task + "/confirm-by-hand", "{\"units\":[\"%1$s\",\"%1$s\"],\"reason\":\"r\"}".formatted(units.get(0)), "/units");
        wrong(ShopFloor.TASKS + "/" + task + "/confirm-by-hand", "{\"units\":[\"%s\"],\"reason\":\"r\",\"values\":{\"%s\":1}}"
                .formatted(units.get(0), LONG), "/values/" + LONG);
        requireNamed();
        floor.done(floor.confirm(task));
    }

    private void wrongOrders() {
        String orders = ShopFloor.ORDERS;
        String due = "\"due\":\"" + floor.newOrder(1).get("due") + "\"";
        wrong(orders, "{}", "/material");
        wrong(orders, "{\"material\":\"NO-SUCH\",\"quantity\":1," + due + "}", "/material");
        wrong(orders, "{\"material\":\"RM-AL-080\",\"quantity\":1," + due + "}", "/material");
        wrong(orders, "{\"material\":\"" + LONG + "\",\"quantity\":1," + due + "}", "/material");
        wrong(orders, "{\"material\":\"' OR 1=1 -- \",\"quantity\":1," + due + "}", "/material");
        wrong(orders, "{\"material\":[\"SF-HUB-80\"],\"quantity\":1," + due + "}", "/material");
        for (String quantity : List.of("null", "0", "-1", "0.5", "1e-7", "1e18", "10001", "-1e999999999", "1e-999999999", "1e999999999", "\"six\"",
                "true", "[6]")) {
            wrong(orders, "{\"material\":\"SF-HUB-80\",\"quantity\":" + quantity + "," + due + "}", "/quantity");
        }
        wrong(orders, "{\"material\":\"SF-HUB-80\"," + due + "}", "/quantity");
        for (String wrongDue : List.of("null", "\"2020-01-01T00:00:00Z\"", "\"tomorrow\"", "\"\"", "\"2199-01-01T00:00:00Z\"", "\"9999-99-99\"", "5")) {
            wrong(orders, "{\"material\":\"SF-HUB-80\",\"quantity\":1,\"due\":" + wrongDue + "}", "/due");
        }
        for (String priority : List.of("0", "10", "-1", "99999999999", "1.5", "\"high\"")) {
            wrong(orders, "{\"material\":\"SF-HUB-80\",\"quantity\":1," + due + ",\"priority\":" + priority + "}", "/priority");
        }
        wrong(orders, "{\"material\":\"SF-HUB-80\",\"quantity\":1," + due + ",\"customerClass\":\"" + LONG + "\"}", "/customerClass");
        wrong(orders, "{\"material\":\"SF-HUB-80\",\"quantity\":1," + due + ",\"colour\":\"red\"}", "/colour");
        wrong(orders, "{\"material\":\"SF-HUB-80\",", "platform.unreadableBody");
        wrong(orders + "/PO-0/release-request", "{}", "ordering.productionOrderUnknown");
        wrongChangesOfOrders();
    }

    private void wrongChangesOfOrders() {
        String path = "/api/execution/work-orders/WO-0/cancellation";
        wrong(path, "{\"reason\":\"r\"}", "execution.orderUnknown");
        wrong(path, "{}", "/reason");
        wrong(path, "{\"reason\":\" \"}", "/reason");
        wrong(path, "{\"reason\":\"" + LONG + "\"}", "/reason");
        wrong(path, "{\"reason\":\"r\",\"units\":\"BURN\"}", "/units");
        String split = "/api/execution/lots/PL-0-1/split";
        wrong(split, "{\"units\":[\"U-0\"],\"reason\":\"r\"}", "execution.lotUnknown");
        wrong(split, "{\"reason\":\"r\"}", "/units");
        wrong(split, "{\"units\":[],\"reason\":\"r\"}", "/units");
        wrong(split, "{\"units\":[\"U-0\"]}", "/reason");
        wrong(split, "{\"units\":[\"U-0\"],\"reason\":\"" + LONG + "\"}", "/reason");
    }

    private void wrongLoads() {
        lot("HL-FEW", "RM-AL-080", QualityStatus.ACCEPTED);
        lot("HL-HELD", "RM-AL-080", QualityStatus.ON_HOLD);
        String path = ShopFloor.TASKS + "/" + floor.task(floor.order(2), "execution/load") + "/load";
        wrong(path, "{}", "/heatLot");
        wrong(path, "{\"heatLot\":null}", "/heatLot");
        wrong(path, "{\"heatLot\":\" \"}", "/heatLot");
        wrong(path, "{\"heatLot\":{}}", "/heatLot");
        wrong(path, "{\"heatLot\":\"NO-SUCH\"}", "material.lotUnknown");
        wrong(path, "{\"heatLot\":\"" + LONG + "\"}", "/heatLot");
        wrong(path, "{\"heatLot\":\"' OR '1'='1\"}", "material.lotUnknown");
        wrong(path, "{\"heatLot\":\"hl-test\"}", "material.lotUnknown");
        wrong(path, "{\"heatLot\":\"HL-FEW\"}", "material.tooLittleLeft");
        wrong(path, "{\"heatLot\":\"HL-TEST\",\"carrier\":\"NO-SUCH\"}", "/carrier");
        wrong(path, "{\"heatLot\":\"HL-TEST\",\"carrier\":\"" + LONG + "\"}", "/carrier");
        wrong(path.replace("/load", "/store"), "{\"carrier\":\"BOX-001\",\"bin\":\"ASRS-01\"}", "execution.taskOfAnotherForm");
        wrong(ShopFloor.TASKS + "/999999999/load", "{\"heatLot\":\"HL-TEST\"}", "execution.taskUnknown");
        wrong(ShopFloor.TASKS + "/first/load", "{\"heatLot\":\"HL-TEST\"}", "/id");
    }

    private void lot(String code, String material, QualityStatus quality) {
        Actors.as(Actor.system("test"), () -> lots.receive(new Receipt(code, material, BigDecimal.ONE, "FL-01", null, null, quality)));
    }

    private void wrongLotDecisions() {
        for (String command : List.of("hold", "release")) {
            String path = "/api/material/lots/HL-HELD/" + command;
            wrong(path, "{}", "/reason");
            wrong(path, "{\"reason\":\" \"}", "/reason");
            wrong(path, "{\"reason\":\"" + LONG + "\"}", "/reason");
            wrong("/api/material/lots/NO-SUCH/" + command, "{\"reason\":\"r\"}", "material.lotUnknown");
        }
        wrong("/api/material/lots/HL-HELD/hold", "{\"reason\":\"r\"}", "material.illegalTransition");
        wrong("/api/material/lots/HL-FEW/release", "{\"reason\":\"r\"}", "material.illegalTransition");
    }

    private void wrongHoldAnswers() {
        String path = ShopFloor.TASKS + "/" + floor.task(floor.order(9_000), "ordering/release-hold") + "/release-hold";
        wrong(path, "{\"reason\":\"r\"}", "/decision");
        wrong(path, "{\"decision\":\"MAYBE\",\"reason\":\"r\"}", "/decision");
        wrong(path, "{\"decision\":0,\"reason\":\"r\"}", "/decision");
        wrong(path, "{\"decision\":\"RECHECK\",\"reason\":\"" + LONG + "\"}", "/reason");
    }

    private void wrongQuestions() {
        wrong("/api/traceability/units/NO-SUCH", "", "traceability.unitUnknown");
        wrong("/api/traceability/lots/NO-SUCH/units", "", "material.lotUnknown");
        wrong("/api/administration/codes", "", "/code");
        wrong("/api/administration/search?q=%00", "", "/q");
        wrong("/api/administration/search?q=a&limit=0", "", "/limit");
        wrong("/api/administration/search/material.lot?q=a&offset=-1", "", "/offset");
        wrong("/api/administration/search/no.such?q=a", "", "administration.kindNotSearched");
        wrong("/api/execution/work-orders/WO-0", "", "execution.orderUnknown");
        wrong("/api/execution/process-instances/NO-SUCH/picture", "", "execution.processUnknown");
        wrong("/api/quality/nonconformances/NC-0", "", "quality.nonconformanceUnknown");
        wrong(ShopFloor.TASKS + "?filter=%7B%22station;DROP%20TABLE%20x%22:1%7D", "", "/filter/station;DROP TABLE x");
        wrong(ShopFloor.ORDERS + "?sort=%5B%22nonsense%22,%22ASC%22%5D", "", "/sort");
        wrong(ShopFloor.ORDERS + "?range=%5B9,1%5D", "", "/range");
    }

    private void wrongLooks(long task) {
        String path = "/api/quality/tasks/" + task + "/visual-inspection";
        List<String> units = floor.unitsOf(task);
        String first = units.get(0);
        String second = units.get(1);
        wrong(path, "{}", "/units");
        wrong(path, "{\"units\":[]}", "/units");
        wrong(path, "{\"units\":[{\"unit\":\"" + first + "\",\"passed\":true}]}", "/units");
        wrong(path, TWO_UNITS.formatted(first, "{\"unit\":\"" + first + "\",\"passed\":true}"), "/units");
        wrong(path, TWO_UNITS.formatted(first, "{\"unit\":\"NO-SUCH\",\"passed\":true}"), "/units");
        wrong(path, TWO_UNITS.formatted(first, "null"), "/units/1");
        wrong(path, TWO_UNITS.formatted(first, "{\"unit\":null,\"passed\":true}"), "/units/1/unit");
        wrong(path, TWO_UNITS.formatted(first, "{\"unit\":\"" + second + "\"}"), "/units/1/passed");
        wrong(path, TWO_UNITS.formatted(first, "{\"unit\":\"" + second + "\",\"passed\":\"maybe\"}"), "/units/1/passed");
        wrong(path, TWO_UNITS.formatted(first, "{\"unit\":\"" + second + "\",\"passed\":false}"), "/units");
        wrong(path, TWO_UNITS.formatted(first, "{\"unit\":\"" + second + "\",\"passed\":false,\"defect\":\"" + LONG + "\"}"), "/units");
    }

    private void wrongMoves(long task, String elsewhere) {
        String path = ShopFloor.TASKS + "/" + task + "/confirm-move";
        wrong(path, "{}", "/place");
        wrong(ShopFloor.TASKS + "/" + task + "/move-again", "{}", "execution.noMover");
        for (String place : List.of("NO-SUCH", elsewhere, "asrs-01", LONG)) {
            wrong(path, "{\"place\":\"" + place + "\"}", "/place");
        }
    }

    private void wrong(String path, String body, String names) {
        wrongs.add(new Wrong(path, body, names));
    }

    private void requireNamed() {
        Awaitility.await().until(() -> count("SELECT COUNT(*) FROM ACT_RU_JOB WHERE HANDLER_TYPE_ = 'async-continuation'") == 0);
        String before = everything();
        assertThat(wrongs).isNotEmpty();
        SoftAssertions.assertSoftly(softly -> wrongs.forEach(wrong -> softly.check(() -> {
            requireNamed(wrong, floor.anna().browser(), false);
            requireNamed(wrong, floor.bo().browser(), true);
            assertThat(everything()).as("%.200s", wrong).isEqualTo(before);
        })));
        assertThat(runtime.incidents(10)).isEmpty();
        wrongs.clear();
    }

    private static void requireNamed(Wrong wrong, TestBrowser browser, boolean chinese) {
        Answer answer = wrong.body().isEmpty() ? browser.get(wrong.path()) : browser.post(wrong.path(), wrong.body());
        String what = "%.200s: %.900s".formatted(wrong, answer);
        assertThat(answer.status()).as(what).isBetween(400, 499);
        assertThat(answer.header("Content-Type")).as(what).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        List<String> codes = problem.findValuesAsText("code");
        assertThat(wrong.names().startsWith("/") ? problem.findValuesAsText("pointer") : codes).as(what).contains(wrong.names());
        assertThat(problem.path("detail").asText()).as(what).isNotBlank();
        List<String> texts = problem.path("errors").isMissingNode() ? List.of(problem.path("title").asText())
                : problem.path("errors").findValuesAsText("message");
        assertThat(texts).as(what).isNotEmpty().doesNotContainAnyElementsOf(codes).allSatisfy(text -> {
            assertThat(text).hasSizeLessThan(700);
            assertThat(text.codePoints().anyMatch(Character::isIdeographic) || !chinese).isTrue();
        });
    }

    /** A checksum of each row that work could change; events are counted, for they are numbered a moment later. */
    private String everything() {
        List<String> tables = rows.queryForList("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() "
                + "AND table_name REGEXP '^(execution|quality|material|ordering|security_audit|rules_decision)' "
                + "ORDER BY table_name", String.class);
        return rows.queryForList("CHECKSUM TABLE " + String.join(", ", tables)) + " " + count("SELECT COUNT(*) FROM eventlog_event");
    }
}

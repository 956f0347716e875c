package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.shopfloor.ShopFloor.Person;
import io.takt.shopfloor.ShopFloor.Report;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Where the gauge is silent a person is told what to measure, and what was measured goes the way of the gauge's own values. */
class MeasuredByHandIT extends OnTheShopFloor {

    private static final Map<String, Object> GOOD = Map.of("bore", 27.98, "shoulderDepth", 17.45, "boreDepth", 19.5, "od", 80, "height", 26);

    @Test
    void eachPersonReadsWhatToMeasureInTheirLanguage() {
        String order = floor.order(1);
        long task = atTheGauge(order);

        assertThat(wanted(floor.anna(), task)).containsExactly("bore, Bearing bore Ø28 N7, 27.972..27.993 mm",
                "shoulderDepth, Shoulder to groove 17.4, 17.4..17.5 mm", "od, Outer diameter Ø80, 79.9..80.1 mm",
                "height, Height 26, 25.95..26.05 mm", "boreDepth, Bore depth 19.5, 19.4..19.6 mm");
        assertThat(wanted(floor.bo(), task)).containsExactly("bore, 轴承孔径 Ø28 N7, 27.972..27.993 mm",
                "shoulderDepth, 台肩至挡圈槽外侧 17.4, 17.4..17.5 mm", "od, 外径 Ø80, 79.9..80.1 mm",
                "height, 总高 26, 25.95..26.05 mm", "boreDepth, 孔深 19.5, 19.4..19.6 mm");

        measured(task, floor.unitsOf(task).get(0), GOOD);
        floor.play(order);
    }

    @Test
    void oneUnitIsMeasuredAndTheGaugeIsAskedAgainForTheOther() {
        String order = floor.order(2);
        long task = atTheGauge(order);
        List<String> units = floor.unitsOf(task);
        assertThat(units).hasSize(2);

        measured(task, units.get(1), GOOD);
        floor.play(order);

        assertThat(measurement(units.get(0)).path("byHand").asBoolean()).isFalse();
        JsonNode byHand = measurement(units.get(1));
        assertThat(byHand.path("byHand").asBoolean()).isTrue();
        assertThat(byHand.path("person").asText()).isEqualTo(floor.anna().name());
        assertThat(byHand.path("values")).hasSize(GOOD.size())
                .allSatisfy(value -> assertThat(value.path("judgement").asText()).isEqualTo("WITHIN"));
    }

    @Test
    void aValueBeyondItsLimitsIsTakenAndJudged() {
        String order = floor.order(1);
        long task = atTheGauge(order);
        String unit = floor.unitsOf(task).get(0);

        measured(task, unit, Map.of("bore", 28.01, "shoulderDepth", 17.45, "boreDepth", 19.5, "od", 80, "height", 26));

        floor.done(floor.review(floor.task(order, "quality/review-board"), "USE_AS_IS"));
        assertThat(measurement(unit).path("values").findValuesAsText("judgement")).containsOnlyOnce("ABOVE");
        floor.play(order);
    }

    private long atTheGauge(String order) {
        floor.done(floor.load(floor.task(order, "execution/load")));
        return floor.confirmation(order, "30");
    }

    private void measured(long task, String unit, Map<String, Object> values) {
        floor.done(new Report(ShopFloor.TASKS + "/" + task + "/confirm-by-hand",
                Map.of("units", List.of(unit), "values", values, "reason", "measured at the bench")));
    }

    /** Each wanted value in a line: tag, name, limits and unit of measure. */
    private List<String> wanted(Person person, long task) {
        JsonNode wanted = ShopFloor.good(person.browser().get(ShopFloor.TASKS + "/" + task)).json().at("/context/measured");
        return StreamSupport.stream(wanted.spliterator(), false).map(MeasuredByHandIT::line).toList();
    }

    private static String line(JsonNode value) {
        return "%s, %s, %s..%s %s".formatted(value.path("tag").asText(), value.path("name").asText(), plain(value.path("lower")),
                plain(value.path("upper")), value.path("unit").asText());
    }

    private static String plain(JsonNode limit) {
        return limit.decimalValue().stripTrailingZeros().toPlainString();
    }

    private JsonNode measurement(String unit) {
        JsonNode operations = ShopFloor.good(floor.anna().browser().get("/api/traceability/units/" + unit)).json().path("operations");
        return StreamSupport.stream(operations.spliterator(), false).filter(step -> step.path("number").asText().equals("30"))
                .findFirst().orElseThrow();
    }
}

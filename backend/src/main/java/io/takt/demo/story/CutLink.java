package io.takt.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.connectivity.simulator.Scenario;
import io.takt.demo.story.Facts.Outcome;
import io.takt.shared.PlantClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The gauge's cable is pulled while it measures, twice. Nothing is invented meanwhile: the gap is shown, and values that are
 * missed are asked from a person. The second time the gauge forgets what it measured, and only its own counter tells that it did:
 * the person does not know each value, and the review board decides.
 */
@Component
@Profile("demo")
@Order(4)
class CutLink implements Story {

    private static final int PIECES = 6;
    private static final String GAUGE = GaugeWatch.GAUGE;
    private static final String TASKS = "/api/execution/tasks";
    private static final String FORM = "execution/confirm-by-hand";
    private static final String BOARD = "quality/review-board";
    private static final String NOT_KNOWN = "MEA-01";
    /** Measured over the link or by hand before the cable is pulled for the second time. */
    private static final int BEFORE_SECOND_CUT = 4;
    /** Taken with a bore gauge and a height gauge, in millimetres. */
    private static final Map<String, BigDecimal> BY_HAND = Map.of("bore", new BigDecimal("27.983"), "shoulderDepth", new BigDecimal("17.45"),
            "od", new BigDecimal("80.01"), "height", new BigDecimal("26.00"), "boreDepth", new BigDecimal("19.50"));

    private final PlantClock clock;

    CutLink(PlantClock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "D6a";
    }

    @Override
    public int blanks() {
        return PIECES;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("order", this::order), new Step("measure", CutLink::measure), new Step("cut", CutLink::cut),
                new Step("gap", CutLink::gap), new Step("confirm", CutLink::confirm), new Step("plug", CutLink::plug),
                new Step("again", CutLink::again), new Step("alone", CutLink::alone), new Step("count", CutLink::count),
                new Step("unknown", CutLink::unknown), new Step("decide", CutLink::decide), new Step("store", CutLink::store));
    }

    @Override
    public List<Outcome> outcome(Scene scene) {
        OrderWatch order = hubs(scene);
        GaugeWatch gauge = new GaugeWatch(scene);
        return List.of(new Outcome("good", PIECES, order.quantity("good")), new Outcome("byHand", 2, known(scene, "confirmed") + known(scene, "open")),
                new Outcome("unknown", 1, notKnown(order).size()), new Outcome("counted", PIECES, gauge.counter() - gauge.countedBefore()),
                new Outcome("scrapped", 0, order.quantity("scrapped")));
    }

    private static OrderWatch hubs(Scene scene) {
        return new OrderWatch(scene, "hubs");
    }

    private boolean order(Scene scene) {
        scene.machines().play(Scenario.HAPPY);
        new GaugeWatch(scene).begin();
        hubs(scene).order("SF-HUB-80", PIECES, clock.now().plus(Duration.ofDays(2)).toString());
        scene.show(hubs(scene).page());
        return true;
    }

    /** The first hub is measured; the cable goes while the second one is. */
    private static boolean measure(Scene scene) {
        scene.machines().unplugAfter(GAUGE, new GaugeWatch(scene).countedBefore() + 1);
        int measured = hubs(scene).through("30");
        scene.show(hubs(scene).page());
        scene.progress(measured, PIECES);
        return measured > 0;
    }

    private static boolean cut(Scene scene) {
        scene.machines().unplugAfter(GAUGE, new GaugeWatch(scene).countedBefore() + 1);
        scene.show("#/devices/" + GAUGE);
        return !new GaugeWatch(scene).isHeard();
    }

    /** Until the product asks a person, because the gauge stays silent. */
    private static boolean gap(Scene scene) {
        scene.show("#/devices/" + GAUGE);
        return task(scene, FORM).isPresent();
    }

    private static boolean confirm(Scene scene) {
        return say(scene, "confirmed", Map.of("values", BY_HAND,
                "reason", "测量站断线,人工测量 / The gauge's line is down; measured by hand"));
    }

    /** The person who is asked says it, of the first unit that is open. */
    private static boolean say(Scene scene, String word, Map<String, ?> what) {
        scene.show("#/tasks");
        Optional<JsonNode> task = task(scene, FORM);
        task.ifPresent(open -> {
            String path = TASKS + "/" + open.path("id").asLong();
            String unit = scene.person("operator").get(path).path("context").path("units").path(0).path("code").asText();
            scene.know(word, unit);
            Map<String, Object> said = new HashMap<>(what);
            said.put("units", List.of(unit));
            scene.once("operator", "by-hand-" + open.path("id").asLong(), path + "/confirm-by-hand", said);
        });
        return task.isPresent() || scene.find(word).isPresent();
    }

    /** Back once; the next cut is told beforehand, because the line is quick. */
    private static boolean plug(Scene scene) {
        if (scene.find("plugged").isEmpty()) {
            scene.machines().plug(GAUGE);
            scene.machines().unplugAfter(GAUGE, secondCut(scene));
            scene.know("plugged", GAUGE);
        }
        scene.show("#/devices/" + GAUGE);
        return new GaugeWatch(scene).isHeard() || scene.machines().counted(GAUGE) >= secondCut(scene);
    }

    private static boolean again(Scene scene) {
        scene.machines().unplugAfter(GAUGE, secondCut(scene));
        scene.show("#/devices/" + GAUGE);
        return scene.machines().counted(GAUGE) >= secondCut(scene) && !new GaugeWatch(scene).isHeard();
    }

    private static int secondCut(Scene scene) {
        return new GaugeWatch(scene).countedBefore() + BEFORE_SECOND_CUT;
    }

    /** The gauge ends its cycle unheard; then its control is switched off and on, and the cable is put back. */
    private static boolean alone(Scene scene) {
        boolean done = !scene.machines().isWorking(GAUGE);
        if (done) {
            scene.machines().restart(GAUGE);
            scene.machines().plug(GAUGE);
        }
        scene.show("#/devices/" + GAUGE);
        return done;
    }

    /** The counter tells that the gauge worked, so the product asks a person and not the gauge. */
    private static boolean count(Scene scene) {
        scene.show("#/tasks");
        return task(scene, FORM).isPresent();
    }

    private static boolean unknown(Scene scene) {
        Map<String, BigDecimal> values = new HashMap<>(BY_HAND);
        values.remove("boreDepth");
        return say(scene, "open", Map.of("values", values, "unknown", Map.of("boreDepth", "深度规送检中 / The depth gauge is out for calibration"),
                "reason", "断线期间已测量,数值丢失 / It measured unheard, and the values are lost"));
    }

    private static boolean decide(Scene scene) {
        List<JsonNode> cases = notKnown(hubs(scene));
        cases.stream().findFirst().ifPresent(one -> scene.show("#/nonconformances/" + one.path("code").asText() + "/show"));
        task(scene, BOARD).ifPresent(open -> scene.signed("inspector", "board-" + open.path("id").asLong(),
                "/api/quality/tasks/" + open.path("id").asLong() + "/review-board", Map.of("decision", "USE_AS_IS",
                        "reason", "其余尺寸合格,孔深由刀具限位保证 / All else is good, and a stop at the tool makes the depth")));
        return cases.stream().anyMatch(one -> !one.path("closedAt").isNull());
    }

    private static boolean store(Scene scene) {
        scene.show(scene.find("open").map(unit -> "#/units/" + unit + "/show").orElse(hubs(scene).page()));
        scene.progress(hubs(scene).quantity("good"), PIECES);
        return hubs(scene).isComplete();
    }

    private static List<JsonNode> notKnown(OrderWatch order) {
        return order.nonconformances().stream().filter(one -> one.path("defect").asText().equals(NOT_KNOWN)).toList();
    }

    private static int known(Scene scene, String word) {
        return scene.find(word).isPresent() ? 1 : 0;
    }

    private static Optional<JsonNode> task(Scene scene, String form) {
        JsonNode open = scene.person("operator").list(TASKS, Map.of("order", hubs(scene).workOrder(), "form", form));
        return Optional.ofNullable(open.get(0));
    }
}

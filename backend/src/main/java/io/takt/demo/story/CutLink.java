package io.takt.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.connectivity.simulator.Scenario;
import io.takt.connectivity.simulator.SimulatedLine;
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
 * The gauge's cable is pulled while it measures. Nothing is invented meanwhile: the gap is shown, the value that is missed is
 * asked from a person, and the gauge's own counter agrees with the pieces when it is back.
 */
@Component
@Profile("demo")
@Order(4)
class CutLink implements Story {

    private static final int PIECES = 6;
    private static final String GAUGE = SimulatedLine.GAUGE;
    private static final String COUNTER = "partCount";
    private static final String DEVICE = "/api/connectivity/devices/" + GAUGE;
    private static final String TASKS = "/api/execution/tasks";
    private static final String FORM = "execution/confirm-by-hand";
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
                new Step("store", CutLink::store));
    }

    @Override
    public List<Outcome> outcome(Scene scene) {
        OrderWatch order = hubs(scene);
        int counted = counter(scene) - countedBefore(scene);
        return List.of(new Outcome("good", PIECES, order.quantity("good")), new Outcome("byHand", 1, scene.find("confirmed").isPresent() ? 1 : 0),
                new Outcome("counted", PIECES, counted), new Outcome("scrapped", 0, order.quantity("scrapped")));
    }

    private static OrderWatch hubs(Scene scene) {
        return new OrderWatch(scene, "hubs");
    }

    private boolean order(Scene scene) {
        scene.machines().play(Scenario.HAPPY);
        scene.know(COUNTER, scene.find(COUNTER).orElseGet(() -> String.valueOf(counter(scene))));
        hubs(scene).order("SF-HUB-80", PIECES, clock.now().plus(Duration.ofDays(2)).toString());
        scene.show(hubs(scene).page());
        return true;
    }

    /** The first hub is measured; the cable goes while the second one is. */
    private static boolean measure(Scene scene) {
        scene.machines().unplugAfter(GAUGE, countedBefore(scene) + 1);
        int measured = hubs(scene).through("30");
        scene.show(hubs(scene).page());
        scene.progress(measured, PIECES);
        return measured > 0;
    }

    private static boolean cut(Scene scene) {
        scene.machines().unplugAfter(GAUGE, countedBefore(scene) + 1);
        scene.show("#/devices/" + GAUGE);
        return link(scene).equals("DISCONNECTED");
    }

    /** Until the product asks a person, because the gauge stays silent. */
    private static boolean gap(Scene scene) {
        scene.show("#/devices/" + GAUGE);
        return task(scene).isPresent();
    }

    private static boolean confirm(Scene scene) {
        scene.show("#/tasks");
        Optional<JsonNode> task = task(scene);
        task.ifPresent(open -> {
            String path = TASKS + "/" + open.path("id").asLong();
            String unit = scene.person("operator").get(path).path("context").path("units").path(0).path("code").asText();
            scene.know("confirmed", unit);
            Map<String, Object> said = new HashMap<>(Map.of("units", List.of(unit), "values", BY_HAND,
                    "reason", "测量站断线,人工测量 / The gauge's line is down; measured by hand"));
            scene.once("operator", "by-hand-" + open.path("id").asLong(), path + "/confirm-by-hand", said);
        });
        return task.isPresent() || scene.find("confirmed").isPresent();
    }

    private static boolean plug(Scene scene) {
        scene.machines().plug(GAUGE);
        scene.show("#/devices/" + GAUGE);
        return link(scene).equals("CONNECTED");
    }

    private static boolean store(Scene scene) {
        scene.show(scene.find("confirmed").map(unit -> "#/units/" + unit + "/show").orElse(hubs(scene).page()));
        scene.progress(hubs(scene).quantity("good"), PIECES);
        return hubs(scene).isComplete();
    }

    private static String link(Scene scene) {
        return scene.person("supervisor").get(DEVICE).path("link").asText();
    }

    private static int countedBefore(Scene scene) {
        return Integer.parseInt(scene.code(COUNTER));
    }

    private static int counter(Scene scene) {
        for (JsonNode tag : scene.person("supervisor").get(DEVICE).path("tags")) {
            if (tag.path("name").asText().equals(COUNTER)) {
                return tag.path("value").asInt();
            }
        }
        throw new IllegalStateException(GAUGE + " has no counter");
    }

    private static Optional<JsonNode> task(Scene scene) {
        JsonNode open = scene.person("operator").list(TASKS, Map.of("order", hubs(scene).workOrder(), "form", FORM));
        return Optional.ofNullable(open.get(0));
    }
}

package io.takt.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.demo.story.Facts.Outcome;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The supplier calls a lot of bearings back: who holds one, where are they, and what else is in such a wheel. */
@Component
@Profile("demo")
@Order(3)
class LotRecall implements Story {

    /** The older lot is enough for so many wheels. */
    private static final int WHEELS = 7;
    /** Bars, steel, bearings, ring, nut and cap; screws are not told apart. */
    private static final int LOTS_IN_A_WHEEL = 6;
    private static final String LOT = "lot";
    private static final String UNIT = "unit";
    private static final String TRACES = "/api/traceability/";
    private static final String RANGE = "?range=%5B0%2C49%5D";

    private final PlantClock clock;

    LotRecall(PlantClock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "D4";
    }

    /** None if the wheels are there; the step that makes them says what it lacks. */
    @Override
    public int blanks() {
        return 0;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("wheels", this::wheels), new Step("hold", LotRecall::hold), new Step("forward", LotRecall::forward),
                new Step("backward", LotRecall::backward));
    }

    @Override
    public List<Outcome> outcome(Scene scene) {
        return List.of(new Outcome("listed", WHEELS, holding(scene)), new Outcome("inStore", WHEELS, units(scene).path("inStock").asInt()),
                new Outcome("lotsOfAWheel", LOTS_IN_A_WHEEL, lotsBelow(tree(scene).path("unit")).size()));
    }

    /** Makes twelve wheels unless enough of the older bearings are on the road already. */
    private boolean wheels(Scene scene) {
        scene.know(LOT, olderBearings(scene));
        WheelOrder order = new WheelOrder(scene);
        if (scene.find("customerOrder").isEmpty()) {
            if (holding(scene) >= WHEELS) {
                return true;
            }
            order.order(clock.now().plus(Duration.ofDays(2)).toString());
            order.plan();
            order.release();
        }
        scene.show(order.page());
        scene.progress(order.wheels().quantity("good"), WheelOrder.PIECES);
        return order.wheels().isComplete();
    }

    private static String olderBearings(Scene scene) {
        JsonNode lots = scene.person("inspector").list("/api/material/lots", Map.of("material", "PP-BRG-6001"));
        return StreamSupport.stream(lots.spliterator(), false).min(Comparator.comparing(lot -> lot.path("quantity").decimalValue()))
                .orElseThrow().path("code").asText();
    }

    private static boolean hold(Scene scene) {
        String lot = "/api/material/lots/" + scene.code(LOT);
        scene.once("inspector", "hold", lot + "/hold", Map.of("reason", "供应商召回:滚道硬度不足 / Recalled by the supplier: races too soft"));
        scene.show("#/recalls/" + scene.code(LOT));
        return true;
    }

    private static boolean forward(Scene scene) {
        scene.show("#/recalls/" + scene.code(LOT));
        scene.progress(holding(scene), WHEELS);
        JsonNode listed = scene.person("inspector").get(TRACES + "recalls/" + scene.code(LOT) + "/units" + RANGE);
        scene.know(UNIT, listed.path(0).path("code").asText());
        return true;
    }

    private static boolean backward(Scene scene) {
        scene.show("#/units/" + scene.code(UNIT) + "/show");
        return true;
    }

    private static JsonNode units(Scene scene) {
        return scene.person("inspector").get(TRACES + "recalls/" + scene.code(LOT)).path("units");
    }

    private static int holding(Scene scene) {
        return units(scene).path("holding").asInt();
    }

    private static JsonNode tree(Scene scene) {
        return scene.person("inspector").get(TRACES + "units/" + scene.code(UNIT) + "/tree");
    }

    private static Set<String> lotsBelow(JsonNode node) {
        Set<String> lots = new HashSet<>();
        for (JsonNode part : node.path("parts")) {
            if (part.path("kind").asText().equals("LOT")) {
                lots.add(part.path("code").asText());
            }
            lots.addAll(lotsBelow(part));
        }
        return lots;
    }
}

package io.takt.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.connectivity.simulator.Scenario;
import io.takt.demo.story.Facts.Outcome;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A worn tool bores the last two of twelve hubs too small: both are bored again, one of them too large; it is scrapped and replaced. */
@Component
@Profile("demo")
@Order(2)
class ToolWear implements Story {

    private static final String TOO_LARGE = "DIM-01";
    private static final int PIECES = 12;
    private static final int SMALL = 2;

    private final PlantClock clock;

    ToolWear(PlantClock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "D2";
    }

    @Override
    public int blanks() {
        return PIECES + SMALL;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("order", this::order), new Step("mill", ToolWear::mill), new Step("small", ToolWear::small),
                new Step("rebore", ToolWear::rebore), new Step("scrap", ToolWear::scrap), new Step("replace", ToolWear::replace));
    }

    @Override
    public List<Outcome> outcome(Scene scene) {
        OrderWatch order = hubs(scene);
        return List.of(new Outcome("good", PIECES, order.quantity("good")), new Outcome("rebored", SMALL, reworked(order)),
                new Outcome("scrapped", 1, order.quantity("scrapped")), new Outcome("replenished", 1, order.quantity("replenished")));
    }

    private static OrderWatch hubs(Scene scene) {
        return new OrderWatch(scene, "hubs");
    }

    private boolean order(Scene scene) {
        scene.machines().play(Scenario.TOOL_WEAR);
        hubs(scene).order("SF-HUB-80", PIECES, clock.now().plus(Duration.ofDays(2)).toString());
        scene.show(hubs(scene).page());
        return true;
    }

    private static boolean mill(Scene scene) {
        int milled = hubs(scene).through("10");
        scene.show(hubs(scene).page());
        scene.progress(milled, PIECES);
        return milled >= PIECES;
    }

    private static boolean small(Scene scene) {
        List<JsonNode> found = hubs(scene).nonconformances();
        found.stream().findFirst().ifPresent(one -> scene.show(page(one)));
        scene.progress(found.size(), SMALL);
        return found.size() >= SMALL;
    }

    private static boolean rebore(Scene scene) {
        scene.show(hubs(scene).page());
        scene.progress(reworked(hubs(scene)), SMALL);
        return tooLarge(scene).isPresent();
    }

    private static boolean scrap(Scene scene) {
        tooLarge(scene).ifPresent(one -> scene.show(page(one)));
        return hubs(scene).quantity("scrapped") > 0;
    }

    private static boolean replace(Scene scene) {
        scene.show(hubs(scene).page());
        scene.progress(hubs(scene).quantity("good"), PIECES);
        return hubs(scene).isComplete();
    }

    private static int reworked(OrderWatch order) {
        return (int) order.nonconformances().stream().filter(one -> one.path("reworks").asInt() > 0).count();
    }

    /** The same nonconformance goes on when the hub comes back too large. */
    private static Optional<JsonNode> tooLarge(Scene scene) {
        return hubs(scene).nonconformances().stream().filter(one -> one.path("defect").asText().equals(TOO_LARGE)).findFirst();
    }

    private static String page(JsonNode nonconformance) {
        return "#/nonconformances/" + nonconformance.path("code").asText() + "/show";
    }
}

package io.takt.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.connectivity.simulator.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A customer's twelve silver wheels, from the order to the store: what people do for it, and what the product says of it. */
final class WheelOrder {

    static final int PIECES = 12;

    private static final String WHEEL = "FP-WHL-80S";
    private static final String ORDERS = "/api/ordering/customer-orders";
    private static final String CODE = "customerOrder";

    private final Scene scene;

    WheelOrder(Scene scene) {
        this.scene = scene;
    }

    /** The order that the customer has sent, or else a new one like it. */
    boolean order(String due) {
        scene.machines().play(Scenario.HAPPY);
        String code = scene.find(CODE).or(() -> orders().filter(WheelOrder::isUnplanned).map(order -> order.path("code").asText()).findFirst())
                .orElseGet(() -> newOrder(due));
        scene.know(CODE, code);
        scene.show(page());
        return true;
    }

    private Stream<JsonNode> orders() {
        return StreamSupport.stream(scene.person("planner").get(ORDERS).spliterator(), false);
    }

    private static boolean isUnplanned(JsonNode order) {
        return order.path("state").asText().equals("ORDERED") && order.path("quantity").asInt() == PIECES;
    }

    private String newOrder(String due) {
        return scene.once("planner", "wheels", ORDERS, Map.of("customer", "华东物流装备 East Logistics", "customerClass", "A", "due", due,
                "lines", List.of(Map.of("material", WHEEL, "quantity", PIECES)))).path("code").asText();
    }

    /** One production order for the wheels, and one each for hubs and shafts, whatever the store holds. */
    boolean plan() {
        scene.once("planner", "plan", ORDERS + "/" + scene.code(CODE) + "/plan", Map.of("withoutStock", Set.of("SF-HUB-80", "SF-SFT-12")));
        for (JsonNode need : scene.person("planner").get(ORDERS + "/" + scene.code(CODE)).path("needs")) {
            scene.know(need.path("material").asText(), need.path("productionOrder").asText());
            scene.know(need.path("material").asText() + ".work", need.path("workOrder").asText());
        }
        scene.show(page());
        return true;
    }

    boolean release() {
        scene.once("planner", "release", ORDERS + "/" + scene.code(CODE) + "/release-request", Map.of());
        scene.show(page());
        return true;
    }

    String page() {
        return "#/customer-orders/" + scene.code(CODE) + "/show";
    }

    OrderWatch hubs() {
        return new OrderWatch(scene, "SF-HUB-80");
    }

    OrderWatch shafts() {
        return new OrderWatch(scene, "SF-SFT-12");
    }

    OrderWatch wheels() {
        return new OrderWatch(scene, WHEEL);
    }
}

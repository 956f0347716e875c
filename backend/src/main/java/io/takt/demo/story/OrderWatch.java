package io.takt.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What the product says of an order that a story has made. */
final class OrderWatch {

    private static final String ORDERS = "/api/ordering/production-orders";

    private final Scene scene;
    private final String word;

    OrderWatch(Scene scene, String word) {
        this.scene = scene;
        this.word = word;
    }

    /** The planner orders and asks for the release. */
    void order(String material, int quantity, String due) {
        JsonNode order = scene.once("planner", word, ORDERS, Map.of("material", material, "quantity", quantity, "due", due));
        scene.know(word, order.path("code").asText());
        scene.know(word + ".work", order.path("workOrder").path("code").asText());
        scene.once("planner", word + "-release", ORDERS + "/" + scene.code(word) + "/release-request", Map.of());
    }

    String page() {
        return "#/production-orders/" + scene.code(word) + "/show";
    }

    private JsonNode read() {
        return scene.person("planner").get("/api/execution/work-orders/" + workOrder());
    }

    String workOrder() {
        return scene.code(word + ".work");
    }

    boolean isComplete() {
        return read().path("state").asText().equals("COMPLETED");
    }

    /** One of the quantities: good, scrapped, replenished … */
    int quantity(String name) {
        return read().path("quantities").path(name).asInt();
    }

    /** Pieces that went well through the operation of this number. */
    int through(String operation) {
        return StreamSupport.stream(read().path("jobs").spliterator(), false)
                .filter(job -> job.path("operation").path("number").asText().equals(operation))
                .mapToInt(job -> job.path("good").asInt()).sum();
    }

    List<JsonNode> nonconformances() {
        JsonNode found = scene.person("planner").list("/api/quality/nonconformances", Map.of("order", workOrder()));
        return StreamSupport.stream(found.spliterator(), false).toList();
    }
}

package io.takt.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.connectivity.simulator.SimulatedLine;

/** What the product knows of the gauge: whether it is heard, and what its own counter has shown. */
final class GaugeWatch {

    static final String GAUGE = SimulatedLine.GAUGE;

    private static final String COUNTER = "partCount";
    private static final String DEVICE = "/api/connectivity/devices/" + GAUGE;

    private final Scene scene;

    GaugeWatch(Scene scene) {
        this.scene = scene;
    }

    /** The story counts from here on. */
    void begin() {
        scene.know(COUNTER, scene.find(COUNTER).orElseGet(() -> String.valueOf(counter())));
    }

    int countedBefore() {
        return Integer.parseInt(scene.code(COUNTER));
    }

    boolean isHeard() {
        return device().path("link").asText().equals("CONNECTED");
    }

    int counter() {
        for (JsonNode tag : device().path("tags")) {
            if (tag.path("name").asText().equals(COUNTER)) {
                return tag.path("value").asInt();
            }
        }
        throw new IllegalStateException(GAUGE + " has no counter");
    }

    private JsonNode device() {
        return scene.person("supervisor").get(DEVICE);
    }
}

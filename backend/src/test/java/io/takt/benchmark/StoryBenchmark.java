package io.takt.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.PackagedProduct;
import io.takt.TestBrowser;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a newcomer waits for: the first page on a new home, and six good hubs with the demo operator on. */
class StoryBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(StoryBenchmark.class);
    private static final Duration PROMISED = Duration.ofMinutes(5);
    private static final String ORDERS = "/api/ordering/production-orders";

    @Test
    void theFirstPageAndTheFirstOrder() {
        try (PackagedProduct product = PackagedProduct.on(Path.of("target/story-" + UUID.randomUUID()).toAbsolutePath())) {
            long begun = System.nanoTime();
            product.start("--spring.profiles.active=demo", "--takt.demo.operator=true");
            Duration start = since(begun);
            TestBrowser planner = product.browser();
            planner.post("/api/security/session", Map.of("userName", "planner", "password", "takt-planner"));
            String order = planner.post(ORDERS, Map.of("material", "SF-HUB-80", "quantity", 6,
                    "due", Instant.now().plus(Duration.ofDays(7)).toString(), "priority", 5)).json().path("code").asText();
            long asked = System.nanoTime();
            assertThat(planner.post(ORDERS + "/" + order + "/release-request", Map.of()).status()).isEqualTo(200);
            await().atMost(PROMISED.multipliedBy(3)).pollInterval(Duration.ofSeconds(1))
                    .until(() -> planner.get(ORDERS + "/" + order).json().path("state").asText().equals("COMPLETED"));
            Duration story = since(asked);
            LOG.info("First page after {} s on a new home; six good hubs {} s after the release was asked for, ratio {} of the promised {} s",
                    start.toSeconds(), story.toSeconds(), "%.2f".formatted((double) story.toMillis() / PROMISED.toMillis()),
                    PROMISED.toSeconds());
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}

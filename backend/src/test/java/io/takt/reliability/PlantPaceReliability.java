package io.takt.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.PackagedProduct;
import io.takt.TestBrowser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The order of the story at two paces of plant time: the same happens, and everything takes as long. */
class PlantPaceReliability {

    private static final Logger LOG = LoggerFactory.getLogger(PlantPaceReliability.class);
    private static final int SLOW = 10;
    private static final int FAST = 40;
    private static final Duration MARGIN_AT_PACE_1 = Duration.ofSeconds(3);
    private static final Duration RECHECK = Duration.ofMinutes(15);
    private static final Duration PATIENCE = Duration.ofMinutes(12);
    private static final String ORDER = "/api/execution/work-orders/WO-1001";

    /** What a run leaves behind, in plant time. */
    private record Story(Map<String, List<String>> events, Map<String, Duration> machineWork, Duration recheckedAfter) {
    }

    @Test
    void theSameHappensAtTenAndFortyTimesThePace() throws Exception {
        Story slow = play(SLOW);
        Story fast = play(FAST);

        assertThat(slow.events()).isNotEmpty();
        assertThat(fast.events()).as("events of each record, in their order").isEqualTo(slow.events());
        assertThat(fast.machineWork().keySet()).isEqualTo(slow.machineWork().keySet());
        slow.machineWork().forEach((step, duration) ->
                assertThat(fast.machineWork().get(step)).as(step).isCloseTo(duration, marginAt(FAST)));
        assertThat(slow.recheckedAfter()).isCloseTo(RECHECK, marginAt(SLOW));
        assertThat(fast.recheckedAfter()).isCloseTo(RECHECK, marginAt(FAST));
        report(slow, fast);
    }

    private static Duration marginAt(int pace) {
        return MARGIN_AT_PACE_1.multipliedBy(pace);
    }

    private static Story play(int pace) throws Exception {
        Path home = Path.of("target/pace-" + pace + "-" + UUID.randomUUID()).toAbsolutePath();
        try (PackagedProduct product = PackagedProduct.on(home)) {
            product.start("--spring.profiles.active=demo", "--takt.demo.pace=" + pace);
            new Crew(product.address()).order("SF-HUB-80", 6);
            try (Books books = new Books(product.openDatabase())) {
                await().atMost(PATIENCE).until(() -> books.holds().size() > 1);
                TestBrowser supervisor = Crew.signedIn(product.address(), "supervisor");
                supervisor.put("/api/demo/operator", Map.of("on", true));
                await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> state(supervisor).equals("COMPLETED"));
                return new Story(books.events(), books.machineWork(),
                        Duration.between(books.holds().get(0), books.holds().get(1)));
            }
        }
    }

    private static String state(TestBrowser supervisor) {
        JsonNode page = supervisor.get(ORDER).json();
        return page.path("state").asText();
    }

    private static void report(Story slow, Story fast) {
        Duration widest = slow.machineWork().entrySet().stream()
                .map(step -> step.getValue().minus(fast.machineWork().get(step.getKey())).abs())
                .max(Duration::compareTo).orElseThrow();
        LOG.info("{} records with {} events at x{} and x{}; of {} machine cycles the widest difference is {} s (allowed {} s); "
                + "a held release was checked again after {} s and {} s (15 min)", slow.events().size(),
                slow.events().values().stream().mapToInt(List::size).sum(), SLOW, FAST, slow.machineWork().size(),
                widest.toSeconds(), marginAt(FAST).toSeconds(), slow.recheckedAfter().toSeconds(), fast.recheckedAfter().toSeconds());
    }
}

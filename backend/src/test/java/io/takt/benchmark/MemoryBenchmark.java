package io.takt.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.PackagedProduct;
import io.takt.TestBrowser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What memory the product takes with the demo at full speed: its own process with the simulated devices, and its database. */
class MemoryBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(MemoryBenchmark.class);
    private static final double PROMISED_GIB = 1.5;
    private static final int PACE = 60;
    private static final Duration WATCHED = Duration.ofMinutes(8);
    private static final String ORDERS = "/api/ordering/production-orders";

    @Test
    void theDemoAtFullSpeed() {
        try (PackagedProduct product = PackagedProduct.on(Path.of("target/memory-" + UUID.randomUUID()).toAbsolutePath())) {
            product.start("--spring.profiles.active=demo", "--takt.demo.operator=true", "--takt.demo.pace=" + PACE);
            TestBrowser planner = product.browser();
            planner.post("/api/security/session", Map.of("userName", "planner", "password", "takt-planner"));
            Stream.of("SF-HUB-80", "SF-SFT-12", "SF-HUB-80", "SF-SFT-12").forEach(material -> order(planner, material, 12));
            List<Double> taken = watch(product);
            long completed = planner.get(ORDERS).json().findValuesAsText("state").stream().filter("COMPLETED"::equals).count();
            LOG.info("Demo at {} times the pace for {} min, {} states completed: memory of product and database at most {} GiB, "
                    + "{} GiB in the middle, {} of the promised {} GiB", PACE, WATCHED.toMinutes(), completed,
                    "%.2f".formatted(taken.stream().mapToDouble(Double::doubleValue).max().orElseThrow()), "%.2f".formatted(Side.median(taken)),
                    "%.2f".formatted(taken.stream().mapToDouble(Double::doubleValue).max().orElseThrow() / PROMISED_GIB), PROMISED_GIB);
        }
    }

    private static void order(TestBrowser planner, String material, int pieces) {
        String order = planner.post(ORDERS, Map.of("material", material, "quantity", pieces,
                "due", Instant.now().plus(Duration.ofDays(30)).toString())).json().path("code").asText();
        assertThat(planner.post(ORDERS + "/" + order + "/release-request", Map.of()).status()).isEqualTo(200);
    }

    private static List<Double> watch(PackagedProduct product) {
        List<Double> taken = new ArrayList<>();
        Instant end = Instant.now().plus(WATCHED);
        await().atMost(WATCHED.multipliedBy(2)).pollInterval(Duration.ofSeconds(1)).until(() -> {
            taken.add(gibOf(product));
            return Instant.now().isAfter(end);
        });
        return taken;
    }

    private static double gibOf(PackagedProduct product) {
        Stream<ProcessHandle> children = ProcessHandle.of(product.pid()).orElseThrow().descendants();
        long kib = Stream.concat(Stream.of(product.pid(), product.database().pid()), children.map(ProcessHandle::pid)).distinct()
                .mapToLong(MemoryBenchmark::residentKib).sum();
        return kib / 1024.0 / 1024.0;
    }

    private static long residentKib(long pid) {
        try (Stream<String> status = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return status.filter(line -> line.startsWith("VmRSS:")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
        } catch (IOException ended) {
            return 0;
        }
    }
}

package io.takt.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.takt.PackagedProduct;
import io.takt.TestBrowser;
import io.takt.workflow.BpmnReader;
import io.takt.workflow.SavePoint;
import io.takt.workflow.SavePoints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The order of the story ends with the same counts although the product halts behind the commit of each save point of the
 * shipped models on its way, once each. The points are read from the models; the washer is too slow, so that a person confirms it.
 */
class SavePointHaltsReliability {

    private static final Logger LOG = LoggerFactory.getLogger(SavePointHaltsReliability.class);
    private static final Path MODELS = Path.of("../process-models");
    private static final Duration PATIENCE = Duration.ofMinutes(40);
    private static final String TASKS = "/api/execution/tasks";

    /** What no hub of the story meets: a tool's end, a person beside the machine, a move told by a person, a downgrade. */
    private static final List<String> NOT_ON_ITS_WAY = List.of("change-tool start BEFORE", "change-tool change-tool_person WAITING",
            "run-operation sign-on WAITING", "move-carrier confirm-move WAITING", "handle-nonconformance put-away-downgraded WAITING");

    private final Path folder = Path.of("target/save-points-" + UUID.randomUUID()).toAbsolutePath();
    private final Path ahead = folder.resolve("ahead");

    @Test
    void theOrderEndsTheSameThoughTheProductHaltsBehindEachSavePoint() throws Exception {
        List<String> points = new ArrayList<>(savePoints());
        Files.createDirectories(folder);
        Files.write(ahead, points);
        try (PackagedProduct product = Seams.productIn(folder).start(settings())) {
            new Crew(product.address()).order("SF-HUB-80", 6);
            JsonNode last = play(product);
            assertThat(Files.readAllLines(ahead)).as("save points that the story did not reach")
                    .containsExactlyInAnyOrderElementsOf(NOT_ON_ITS_WAY);
            check(product, last);
        }
        points.removeAll(NOT_ON_ITS_WAY);
        LOG.info("The order ended with six good hubs; the product halted behind each of {} save points", points.size());
        points.forEach(point -> LOG.info("  {}", point));
    }

    private static List<String> savePoints() throws IOException {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn")).sorted()
                    .flatMap(file -> SavePoints.of(BpmnReader.read(bytes(file))).stream()).map(SavePointHaltsReliability::text).toList();
        }
    }

    private static String text(SavePoint point) {
        return point.processKey() + " " + point.elementId() + " " + point.place();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String[] settings() {
        return new String[] {"--spring.profiles.active=demo,save-points", "--takt.demo.operator=true", "--takt.demo.pace=60",
                "--takt.demo.cycle-factor=5.2", "--save-points.file=" + ahead};
    }

    /** Starts the product again whenever it has halted, until the order is complete; what its page says then. */
    private JsonNode play(PackagedProduct product) {
        JsonNode[] page = new JsonNode[1];
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            if (!product.isAlive()) {
                LOG.info("The product has halted; {} save points are ahead", Files.readAllLines(ahead).size());
                product.startAgainWhateverComes();
            }
            page[0] = lookAndConfirm(product);
            return page[0].path("state").asText().equals("COMPLETED");
        });
        return page[0];
    }

    /** What the order's page says, or nothing if the product halts meanwhile. */
    private static JsonNode lookAndConfirm(PackagedProduct product) {
        try {
            TestBrowser operator = Crew.signedIn(product.address(), "operator");
            for (JsonNode task : operator.get(TASKS).json()) {
                if (task.path("form").asText().equals("execution/confirm-by-hand")) {
                    confirm(operator, TASKS + "/" + task.path("id").asLong());
                }
            }
            return operator.get("/api/execution/work-orders/WO-1001").json();
        } catch (AssertionError unanswered) {
            product.awaitEnd();
            return MissingNode.getInstance();
        }
    }

    private static void confirm(TestBrowser operator, String task) {
        List<String> units = StreamSupport.stream(operator.get(task).json().path("context").path("units").spliterator(), false)
                .map(unit -> unit.path("code").asText()).toList();
        operator.post(task + "/confirm-by-hand", Map.of("units", units, "reason", "seen at " + Instant.now()));
    }

    private static void check(PackagedProduct product, JsonNode page) throws Exception {
        assertThat(page.path("quantities")).hasToString("{\"ordered\":6,\"replenished\":1,\"overProduced\":0,\"good\":6,\"downgraded\":0,"
                + "\"scrapped\":1,\"held\":0,\"inRework\":0,\"inProcess\":0,\"notStarted\":0}");
        try (Books books = new Books(product.openDatabase())) {
            assertThat(books.number("SELECT COUNT(*) FROM execution_unit WHERE state = 'GOOD'")).isEqualTo(6);
            assertThat(books.number("SELECT COUNT(*) FROM ACT_RU_EXECUTION")).as("tokens left").isZero();
            assertThat(books.number("SELECT COUNT(*) FROM ACT_RU_INCIDENT")).as("incidents").isZero();
        }
    }
}

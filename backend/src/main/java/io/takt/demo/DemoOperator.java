package io.takt.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.demo.DemoPerson.Refusal;
import io.takt.shared.PlantClock;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Does what people would do, so that the line plays by itself. A task waits a moment first: someone may want to see it. */
@Component
@Profile("demo")
class DemoOperator {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOperator.class);
    private static final String TASKS = "/api/execution/tasks";
    private static final String LOTS = "/api/material/lots";
    private static final Duration A_MOMENT = Duration.ofSeconds(20);

    private final DemoSwitch power;
    private final DemoCrew crew;
    private final PlantClock clock;
    private volatile boolean ready;

    DemoOperator(DemoSwitch power, DemoCrew crew, PlantClock clock) {
        this.power = power;
        this.crew = crew;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = true;
    }

    @Scheduled(fixedDelay = 1000)
    void work() {
        if (!ready || !power.works()) {
            return;
        }
        try {
            JsonNode tasks = crew.person("operator").get(TASKS);
            StreamSupport.stream(tasks.spliterator(), false).filter(this::isDue).forEach(this::tryTo);
        } catch (Refusal | UncheckedIOException failure) {
            LOG.warn("The demo operator looks again later: {}", failure.getMessage());
        }
    }

    private boolean isDue(JsonNode task) {
        boolean free = task.path("claimedBy").isNull();
        return free && Instant.parse(task.path("openedAt").asText()).plus(A_MOMENT).isBefore(clock.now());
    }

    private void tryTo(JsonNode task) {
        try {
            complete(task);
        } catch (Refusal refusal) {
            LOG.info("The demo operator leaves {}: {}", task.path("record").asText(), refusal.getMessage());
        }
    }

    private void complete(JsonNode task) {
        switch (task.path("form").asText()) {
            case "execution/load" -> load(task);
            case "execution/kit" -> kit(task);
            case "execution/sign-on" -> report("operator", task, "/sign-on", Map.of());
            case "execution/store" -> store(task);
            case "execution/confirm-move" -> report("operator", task, "/confirm-move", Map.of("place",
                    detail("operator", task).path("context").path("move").path("places").path(0).asText()));
            case "execution/perform" -> report("operator", task, "/done", Map.of());
            case "quality/visual-inspection" -> look(task);
            case "quality/review-board" -> review(task);
            case "execution/change-tool" -> report("operator", task, "/change-tool", Map.of());
            case "quality/put-away" -> report("operator", "/api/quality/tasks/", task, "/put-away", Map.of("place", "MRB-01"));
            case "ordering/release-hold" -> releaseLots(task);
            default -> { }
        }
    }

    private void load(JsonNode task) {
        JsonNode component = detail("operator", task).path("context").path("components").path(0);
        BigDecimal needed = component.path("perPiece").decimalValue().multiply(task.path("quantity").decimalValue());
        lots(component.path("material").asText(), "ACCEPTED").stream()
                .filter(lot -> lot.path("quantity").decimalValue().compareTo(needed) >= 0).findFirst()
                .ifPresent(lot -> report("operator", task, "/load", Map.of("heatLot", lot.path("code").asText())));
    }

    private void kit(JsonNode task) {
        Map<String, List<String>> lots = new HashMap<>();
        for (JsonNode line : detail("operator", task).path("context").path("kit")) {
            if (line.path("identity").asText().equals("LOTS")) {
                lots.put(line.path("material").asText(), StreamSupport.stream(line.path("lots").spliterator(), false)
                        .map(JsonNode::asText).toList());
            }
        }
        report("operator", task, "/kit", Map.of("lots", lots));
    }

    private void store(JsonNode task) {
        JsonNode bin = detail("operator", task).path("context").path("bins").path(0);
        report("operator", task, "/store", Map.of("carrier", task.path("carrier").asText(), "bin", bin.asText()));
    }

    /** A value that nobody knows is left to a person: it was a person who said so. */
    private void review(JsonNode task) {
        JsonNode found = crew.person("inspector").get("/api/quality/nonconformances/" + task.path("record").asText());
        if (!found.path("defect").asText().equals("MEA-01")) {
            report("inspector", "/api/quality/tasks/", task, "/review-board",
                    Map.of("decision", "SCRAP", "reason", "孔径过大，无法返工 / The bore is too large to be reworked"));
        }
    }

    private void look(JsonNode task) {
        List<Map<String, Object>> seen = StreamSupport
                .stream(detail("inspector", task).path("context").path("units").spliterator(), false)
                .map(unit -> Map.<String, Object>of("unit", unit.path("code").asText(), "passed", true)).toList();
        report("inspector", "/api/quality/tasks/", task, "/visual-inspection", Map.of("units", seen));
    }

    /** The release goes on by itself once the stock may be used. */
    private void releaseLots(JsonNode task) {
        for (JsonNode component : detail("planner", task).path("context").path("components")) {
            lots(component.path("material").asText(), "ON_HOLD").forEach(this::releaseLot);
        }
    }

    private void releaseLot(JsonNode lot) {
        crew.person("storekeeper").post(LOTS + "/" + lot.path("code").asText() + "/release",
                Map.of("reason", "来料检验合格 / Incoming inspection passed"));
    }

    private List<JsonNode> lots(String material, String quality) {
        JsonNode found = crew.person("storekeeper").list(LOTS, Map.of("material", material, "quality", quality));
        return StreamSupport.stream(found.spliterator(), false).toList();
    }

    private JsonNode detail(String person, JsonNode task) {
        return crew.person(person).get(TASKS + "/" + task.path("id").asLong());
    }

    private void report(String person, JsonNode task, String form, Map<String, ?> said) {
        report(person, TASKS + "/", task, form, said);
    }

    private void report(String person, String tasks, JsonNode task, String form, Map<String, ?> said) {
        crew.person(person).post(tasks + task.path("id").asLong() + form, said);
    }
}

package io.takt.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.demo.DemoCrew;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a story needs of the plant: nothing under way, and blanks enough. */
@Component
@Profile("demo")
class PlantNeeds {

    private static final Set<String> OVER = Set.of("COMPLETED", "CLOSED", "CANCELLED", "REJECTED", "DRAFT", "PLANNED");
    private static final String BLANK = "RM-AL-080";

    private final DemoCrew crew;

    PlantNeeds(DemoCrew crew) {
        this.crew = crew;
    }

    /** @return the refusal's code */
    Optional<String> missing(Story story) {
        if (isAtWork()) {
            return Optional.of("demo.ordersUnderWay");
        }
        return blanks().compareTo(BigDecimal.valueOf(story.blanks())) < 0 ? Optional.of("demo.blanksMissing") : Optional.empty();
    }

    private boolean isAtWork() {
        JsonNode orders = crew.person("supervisor").get("/api/ordering/production-orders?range=%5B0%2C99%5D");
        return StreamSupport.stream(orders.spliterator(), false).anyMatch(order -> !OVER.contains(order.path("state").asText()));
    }

    private BigDecimal blanks() {
        JsonNode lots = crew.person("supervisor").list("/api/material/lots", Map.of("material", BLANK));
        return StreamSupport.stream(lots.spliterator(), false).map(lot -> lot.path("quantity").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

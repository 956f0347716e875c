package io.takt.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** The people of the line, each in a browser of the running product. */
final class Crew {

    private static final String TASKS = "/api/execution/tasks";
    private static final String ORDERS = "/api/ordering/production-orders";

    private final TestBrowser planner;
    private final TestBrowser operator;

    Crew(String address) {
        planner = signedIn(address, "planner");
        operator = signedIn(address, "operator");
    }

    static TestBrowser signedIn(String address, String person) {
        TestBrowser browser = new TestBrowser(address, new ObjectMapper());
        Answer answer = browser.post("/api/security/session", Map.of("userName", person, "password", "takt-" + person));
        assertThat(answer.status()).as("%s signs in: %s", person, answer).isEqualTo(200);
        return browser;
    }

    void order(String material, int pieces) {
        JsonNode order = good(planner.post(ORDERS, Map.of("material", material, "quantity", pieces, "due",
                Instant.now().plus(Duration.ofDays(30)).toString(), "priority", 5))).json();
        good(planner.post(ORDERS + "/" + order.path("code").asText() + "/release-request", Map.of()));
    }

    /** Does what waits for a person now. */
    void work() {
        for (JsonNode task : good(operator.get(TASKS)).json()) {
            String path = TASKS + "/" + task.path("id").asLong();
            switch (task.path("form").asText()) {
                case "execution/load" -> good(operator.post(path + "/load", Map.of("heatLot", "HL-PEER")));
                case "execution/store" -> good(operator.post(path + "/store", Map.of("carrier", task.path("carrier").asText(),
                        "bin", good(operator.get(path)).json().path("context").path("bins").path(0).asText())));
                default -> throw new AssertionError("nobody expected " + task);
            }
        }
    }

    /** Whoever is asked to confirm a machine's work by hand lets the machine try again. */
    void haveMachinesTryAgain() {
        for (JsonNode task : good(operator.get(TASKS)).json()) {
            if (task.path("form").asText().equals("execution/confirm-by-hand")) {
                operator.post(TASKS + "/" + task.path("id").asLong() + "/ask-again", Map.of());
            }
        }
    }

    /** How many orders are not completed. */
    int openOrders() {
        int open = 0;
        for (JsonNode order : good(planner.get(ORDERS)).json()) {
            open += order.path("state").asText().equals("COMPLETED") ? 0 : 1;
        }
        return open;
    }

    private static Answer good(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }
}

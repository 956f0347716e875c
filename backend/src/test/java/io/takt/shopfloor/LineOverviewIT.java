package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.TASKS;
import static io.takt.shopfloor.ShopFloor.good;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.execution.line.TestLine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The line's picture tells where an order's job, task, box and pieces are, from its release to the store. */
class LineOverviewIT extends OnTheShopFloor {

    private static final String LINE = "/api/execution/line";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void theRoomsStandInThePlantsOrderWithTheirStationsMachinesAndBins() {
        JsonNode areas = line().path("areas");

        assertThat(areas.findValuesAsText("code")).containsSubsequence("A01", "WU-CNC-M", "A02", "WU-PRS", "A03", "WU-ASRS", "ASRS");
        assertThat(station("WU-CNC-M").path("name").asText()).isEqualTo("Machining center");
        assertThat(station("WU-CNC-M").at("/machines/0/code").asText()).isEqualTo("MC-CNC-M01");
        assertThat(station("WU-AGV").path("kind").asText()).isEqualTo("MOVER");
        assertThat(station("ASRS").path("kind").asText()).isEqualTo("RACK");
        assertThat(station("ASRS").path("bins")).hasSize(30);
        assertThat(floor.bo().browser().get(LINE).json().at("/areas/0/name").asText()).isEqualTo("机加车间");
    }

    @Test
    void aStationTellsHowLongAToolLastsThatEndsSoon() {
        rows.update("INSERT INTO execution_tool (equipment, number, life_left, warned) VALUES ('QC-GAU-01', 1, 3, TRUE)");
        try {
            assertThat(station("WU-GAU").at("/machines/0/toolLasts").asInt()).isEqualTo(3);
            assertThat(station("WU-WSH").at("/machines/0/toolLasts").isNumber()).as("a machine without a worn tool").isFalse();
        } finally {
            rows.update("DELETE FROM execution_tool WHERE equipment = 'QC-GAU-01'");
        }
    }

    @Test
    void anOrderIsFollowedFromItsFirstTaskIntoTheStore() {
        String order = floor.order(2);
        long load = floor.task(order, "execution/load");
        JsonNode waiting = until(order, line -> has(of(line, "jobs", "WO-" + order), "station", "LS-MC"));
        assertThat(of(waiting, "tasks", "WO-" + order).get(0).path("claimedBy").isNull()).isTrue();
        assertThat(of(waiting, "jobs", "WO-" + order).get(0).path("pieces").asInt()).isEqualTo(2);

        good(floor.anna().browser().post(TASKS + "/" + load + "/claim", Map.of()));
        assertThat(of(line(), "tasks", "WO-" + order).get(0).path("claimedBy").asText()).isEqualTo(floor.anna().name());
        floor.done(floor.load(load));

        JsonNode milling = until(order, line -> of(line, "jobs", "WO-" + order).stream().anyMatch(job -> job.path("inMachine").asInt() == 1));
        JsonNode job = of(milling, "jobs", "WO-" + order).get(0);
        assertThat(job.path("station").asText()).isEqualTo("WU-CNC-M");
        assertThat(List.of(job.path("done").asInt(), job.path("pieces").asInt())).containsExactly(0, 2);
        JsonNode box = of(milling, "boxes", "WO-" + order).get(0);
        assertThat(box.path("place").asText()).isEqualTo("WU-CNC-M");
        assertThat(box.path("pieces").findValuesAsText("state")).containsExactly("IN_PROCESS", "IN_PROCESS");
        assertThat(quantities(milling, order).path("inProcess").asInt()).isEqualTo(2);

        assertThat(orderOf(milling, order).path("way")).extracting(JsonNode::asText).containsExactly("LS-MC", "WU-CNC-M", "WU-WSH", "WU-GAU", "WU-ASRS");

        floor.play(order);
        JsonNode stored = line();
        assertThat(of(stored, "orders", "WO-" + order)).isEmpty();
        assertThat(of(stored, "jobs", "WO-" + order)).isEmpty();
        JsonNode bin = StreamSupport.stream(stored.path("boxes").spliterator(), false)
                .filter(one -> one.path("code").asText().equals(box.path("code").asText())).findFirst().orElseThrow();
        assertThat(bin.path("place").asText()).startsWith("ASRS-");
        assertThat(bin.path("pieces").findValuesAsText("state")).containsOnly("GOOD");
    }

    @Test
    void theProgressOfManyOrdersIsOneRead() {
        String one = floor.order(1);
        String other = floor.order(3);
        floor.task(one, "execution/load");
        floor.task(other, "execution/load");

        JsonNode progress = good(floor.anna().browser().get("/api/execution/progress?orders=WO-" + one + ",WO-" + other + ",WO-NONE")).json();

        assertThat(progress.findValuesAsText("workOrder")).containsExactly("WO-" + one, "WO-" + other);
        assertThat(progress.findValuesAsText("notStarted")).containsExactly("1", "3");
    }

    private JsonNode line() {
        return good(floor.anna().browser().get(LINE)).json();
    }

    /** What is left of other tests' orders goes on beside the order, so that it gets its turn at the machines. */
    private JsonNode until(String order, Predicate<JsonNode> reached) {
        return await().atMost(PATIENCE).until(() -> {
            machines.open().stream().filter(request -> !isOf(order, request)).forEach(machines::answer);
            return line();
        }, reached);
    }

    private static boolean isOf(String order, TestLine.Request request) {
        return String.valueOf(request.parameters().get("jobNo")).startsWith("JO-" + order + "-");
    }

    private JsonNode station(String code) {
        return StreamSupport.stream(line().path("areas").spliterator(), false).flatMap(area -> stream(area.path("stations")))
                .filter(station -> station.path("code").asText().equals(code)).findFirst().orElseThrow();
    }

    private static JsonNode quantities(JsonNode line, String order) {
        return orderOf(line, order).path("quantities");
    }

    private static JsonNode orderOf(JsonNode line, String order) {
        return of(line, "orders", "WO-" + order).get(0);
    }

    /** What one list of the picture says of an order. */
    private static List<JsonNode> of(JsonNode line, String list, String order) {
        return stream(line.path(list)).filter(one -> one.path("workOrder").asText().equals(order) || one.path("code").asText().equals(order))
                .toList();
    }

    private static boolean has(List<JsonNode> found, String field, String value) {
        return found.stream().anyMatch(one -> one.path(field).asText().equals(value));
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}

package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.execution.line.TestLine;
import io.takt.material.Carriers;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.Receipt;
import io.takt.material.QualityStatus;
import io.takt.personnel.Persons;
import io.takt.personnel.Qualifications;
import io.takt.personnel.Qualifications.Grant;
import io.takt.personnel.WantedPerson;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;

/** People of the demo factory in their browsers, stock for them to work on, and what they do. */
@TestComponent
public class ShopFloor {

    static final String TASKS = "/api/execution/tasks";
    static final String ORDERS = "/api/ordering/production-orders";
    static final String HUB = "SF-HUB-80";
    static final String BAR = "RM-AL-080";
    /** The heat lot that the tests work on. */
    static final String HEAT = "HL-TEST";
    static final int STOCK = 5_000;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int BOXES = 60;
    private static final String[] MAY = {"ordering.read", "ordering.create", "ordering.release", "ordering.cancel",
        "execution.read", "execution.work", "execution.supervise", "quality.read", "quality.inspect", "quality.dispose", "material.read", "material.hold",
        "traceability.read", "rules.read", "equipment.read"};

    private final Browsers browsers;
    private final SignedInPeople people;
    private final Stock stock;
    private final TestLine machines;
    private final PlantClock clock;
    private final JdbcTemplate rows;
    private final Training training;
    private final List<Person> crew = new ArrayList<>();

    ShopFloor(Browsers browsers, SignedInPeople people, Stock stock, TestLine machines, PlantClock clock, JdbcTemplate rows,
            Training training) {
        this.browsers = browsers;
        this.people = people;
        this.stock = stock;
        this.machines = machines;
        this.clock = clock;
        this.rows = rows;
        this.training = training;
    }

    /** Where material and boxes come from. */
    @TestComponent
    record Stock(MaterialLots lots, Carriers carriers) {
    }

    /** Qualifies people for every station of the line. */
    @TestComponent
    record Training(Persons persons, Qualifications qualifications, PlantClock clock) {

        void of(String account) {
            LocalDate today = clock.now().atZone(ZoneOffset.UTC).toLocalDate();
            Actors.as(Actor.system("test"), () -> {
                persons.define(new WantedPerson("E-" + account, account, account, null, null, account, null, null));
                Map.of("CNC", 3, "PRESS", 0, "AGV", 0).forEach((type, level) -> qualifications.grant("E-" + account,
                        new Grant(type, level == 0 ? null : level, today.minusDays(9), today.plusDays(300), null, null)));
            });
        }
    }

    /** Somebody at a browser. */
    record Person(String name, TestBrowser browser) {
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Actors.as(Actor.system("test"), () -> {
            stock.lots().receive(new Receipt(HEAT, BAR, BigDecimal.valueOf(STOCK), "FL-01", "H-TEST", "Supplier T", QualityStatus.ACCEPTED));
            for (int box = 1; box <= BOXES; box++) {
                stock.carriers().add("T-BOX-%02d".formatted(box), "PK-BOX-06", 6);
            }
        });
        crew.add(newcomer());
        Person bo = newcomer();
        bo.browser().speaking(Locale.SIMPLIFIED_CHINESE);
        crew.add(bo);
    }

    /** A person who may do everything on the line. */
    Person newcomer() {
        Person unskilled = unskilled();
        training.of(unskilled.name());
        return unskilled;
    }

    /** A person with all permissions who is qualified for nothing. */
    Person unskilled() {
        String name = people.person(MAY);
        return new Person(name, browsers.of(name));
    }

    /** Reads English. */
    Person anna() {
        return crew.get(0);
    }

    /** Reads Chinese. */
    Person bo() {
        return crew.get(1);
    }

    Map<String, Object> newOrder(int pieces) {
        return newOrder(HUB, pieces);
    }

    private Map<String, Object> newOrder(String material, int pieces) {
        return Map.of("material", material, "quantity", pieces, "due", clock.now().plus(Duration.ofDays(20)).toString());
    }

    /** An order that nobody has asked to release; its number. */
    String plan(int pieces) {
        return plan(HUB, pieces);
    }

    private String plan(String material, int pieces) {
        String code = good(anna().browser().post(ORDERS, newOrder(material, pieces))).json().path("code").asText();
        return code.substring("PO-".length());
    }

    /** An order whose release is asked for; its number. */
    String order(int pieces) {
        return order(HUB, pieces);
    }

    String order(String material, int pieces) {
        String order = plan(material, pieces);
        good(anna().browser().post(ORDERS + "/PO-" + order + "/release-request", Map.of()));
        return order;
    }

    Optional<JsonNode> findTask(String order, String form) {
        String filter = "{\"order\":\"WO-" + order + "\",\"form\":\"" + form + "\"}";
        JsonNode found = good(anna().browser().get(TASKS + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8))).json();
        return Optional.ofNullable(found.get(0));
    }

    long task(String order, String form) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            machines.answerAll();
            return findTask(order, form);
        }, Optional::isPresent).orElseThrow().path("id").asLong();
    }

    /** As {@link #task}, but not the one that is over. */
    long taskAfter(String order, String form, long over) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> task(order, form), next -> next != over);
    }

    JsonNode details(long task) {
        return good(anna().browser().get(TASKS + "/" + task)).json();
    }

    List<String> unitsOf(long task) {
        return details(task).path("context").path("units").findValuesAsText("code");
    }

    /** The order's page; execution takes an order up a moment after its release was asked for. */
    JsonNode page(String order) {
        return good(await().pollInSameThread().atMost(PATIENCE).pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(50))
                .until(() -> anna().browser().get("/api/execution/work-orders/WO-" + order), answer -> answer.status() != 404)).json();
    }

    JsonNode until(String order, Predicate<JsonNode> reached) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            machines.answerAll();
            return page(order);
        }, reached);
    }

    JsonNode untilState(String order, String state) {
        return until(order, page -> page.path("state").asText().equals(state));
    }

    Report load(long task) {
        String material = details(task).at("/context/components/0/material").asText();
        return new Report(TASKS + "/" + task + "/load", Map.of("heatLot", material.equals(BAR) ? HEAT : largestLot(material)));
    }

    private String largestLot(String material) {
        String filter = URLEncoder.encode("{\"material\":\"" + material + "\"}", StandardCharsets.UTF_8);
        JsonNode lots = good(anna().browser().get("/api/material/lots?filter=" + filter)).json();
        return StreamSupport.stream(lots.spliterator(), false)
                .max(Comparator.comparing(lot -> lot.path("quantity").decimalValue())).orElseThrow().path("code").asText();
    }

    /** A person moves a box, because no machine does. */
    Report moved(long task) {
        return new Report(TASKS + "/" + task + "/confirm-move",
                Map.of("place", details(task).at("/context/move/places/0").asText()));
    }

    /** Somebody has taken all boxes out of the bins. */
    void emptyStore() {
        rows.update("UPDATE material_carrier SET place = 'SH-01' WHERE place LIKE 'ASRS-%'");
    }

    Report look(long task) {
        return new Report("/api/quality/tasks/" + task + "/visual-inspection", Map.of("units",
                unitsOf(task).stream().map(unit -> Map.of("unit", unit, "passed", true)).toList()));
    }

    Report review(long task, String decision) {
        Map<String, Object> body = new HashMap<>(Map.of("decision", decision, "reason", "seen by the board"));
        if (decision.equals("USE_AS_IS")) {
            body.put("password", SignedInPeople.PASSWORD);
        }
        return new Report("/api/quality/tasks/" + task + "/review-board", body);
    }

    Report resolve(long task, String decision) {
        return new Report(TASKS + "/" + task + "/release-hold", Map.of("decision", decision, "reason", "agreed"));
    }

    /** What somebody reports of a task. */
    record Report(String path, Map<String, ?> body) {

        Answer by(Person person) {
            return person.browser().post(path, body);
        }
    }

    /** Anna does it, and it goes well. */
    void done(Report report) {
        good(report.by(anna()));
    }

    /** The machine of an order's operation stays silent until its limit has passed; the task that then opens. */
    long confirmation(String order, String operation) {
        String job = "JO-" + order + "-1-" + operation;
        String instance = await().atMost(PATIENCE).until(() -> {
            machines.open().stream().filter(request -> !job.equals(request.parameters().get("jobNo"))).forEach(machines::answer);
            return rows.queryForList("SELECT j.process_instance FROM execution_cycle c JOIN execution_cycle_member m ON m.cycle_id = c.id "
                    + "JOIN execution_job_order j ON j.id = m.job_id WHERE j.code = ? AND c.state = 'REQUESTED'", String.class, job);
        }, found -> !found.isEmpty()).get(0);
        rows.update("UPDATE execution_cycle SET requested_at = '2020-01-01' WHERE state = 'REQUESTED'");
        rows.update("UPDATE ACT_RU_JOB SET DUEDATE_ = '2020-01-01' WHERE PROCESS_INSTANCE_ID_ = ? AND HANDLER_TYPE_ = 'timer-transition'",
                instance);
        return await().atMost(PATIENCE).until(() -> findTask(order, "execution/confirm-by-hand"), Optional::isPresent)
                .orElseThrow().path("id").asLong();
    }

    Report confirm(long task) {
        return new Report(TASKS + "/" + task + "/confirm-by-hand", Map.of("units", unitsOf(task), "reason", "the machine is silent"));
    }

    Report askAgain(long task) {
        return new Report(TASKS + "/" + task + "/ask-again", Map.of());
    }

    /** Anna does whatever waits until the order is complete. */
    JsonNode play(String order) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> {
            machines.answerAll();
            findTask(order, "execution/load").ifPresent(task -> done(load(task.path("id").asLong())));
            findTask(order, "execution/sign-on").ifPresent(task ->
                    good(anna().browser().post(TASKS + "/" + task.path("id").asLong() + "/sign-on", Map.of())));
            findTask(order, "quality/visual-inspection").ifPresent(task -> done(look(task.path("id").asLong())));
            return page(order);
        }, page -> page.path("state").asText().equals("COMPLETED"));
    }

    static Answer good(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 299);
        return answer;
    }
}

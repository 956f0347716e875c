package io.takt.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Saved queries and chosen columns follow their owner; shared ones are everybody's. */
@TaktIntegrationTest
class ListsIT {

    private final Browsers browsers;
    private final String list = "test-" + UUID.randomUUID();
    private TestBrowser planner;
    private TestBrowser worker;

    ListsIT(@Autowired Browsers browsers) {
        this.browsers = browsers;
    }

    @BeforeEach
    void aPlannerMayShareAndAWorkerMayNot() {
        planner = browsers.signedIn("administration.share");
        worker = browsers.signedIn("ordering.read");
    }

    @Test
    void aQueryIsSavedChangedAndRemovedByItsOwner() {
        Answer saved = worker.post(queries(), wanted("Open ones", false));
        assertThat(saved.status()).as(saved.toString()).isEqualTo(201);
        String path = queries() + "/" + saved.json().path("id").asLong();

        assertThat(only(worker).path("filter")).isEqualTo(saved.json().path("filter"));
        assertThat(only(worker).path("filter").path("state").asText()).isEqualTo("OPEN");
        assertThat(only(worker).at("/columns/hidden/0").asText()).isEqualTo("due");
        assertThat(change(worker, path, wanted("Still open", false), 0).status()).isEqualTo(200);
        assertThat(change(worker, path, wanted("Mine", false), 0).status()).isEqualTo(409);
        assertThat(only(worker).path("name").asText()).isEqualTo("Still open");
        assertThat(worker.delete(path).status()).isEqualTo(204);
        assertThat(setup(worker).path("queries")).isEmpty();
    }

    @Test
    void whatSomebodyKeepsForThemselvesIsNotThereForOthers() {
        String path = queries() + "/" + worker.post(queries(), wanted("Mine", false)).json().path("id").asLong();

        assertThat(setup(planner).path("queries")).isEmpty();
        assertThat(change(planner, path, wanted("Taken", true), 0).status()).isEqualTo(404);
        assertThat(planner.delete(path).status()).isEqualTo(404);
        assertThat(choose(planner, path).status()).isEqualTo(400);
    }

    @Test
    void aSharedQueryIsEverybodysAndChangedByWhoMayShare() {
        String path = queries() + "/" + planner.post(queries(), wanted("Ours", true)).json().path("id").asLong();

        assertThat(only(worker).path("mine").asBoolean()).isFalse();
        assertThat(only(worker).path("by").asText()).startsWith("Person test-");
        assertThat(worker.post(queries(), wanted("Ours too", true)).status()).isEqualTo(403);
        assertThat(change(worker, path, wanted("Changed", true), 0).status()).isEqualTo(403);
        assertThat(worker.delete(path).status()).isEqualTo(403);
        TestBrowser other = browsers.signedIn("administration.share");
        assertThat(change(other, path, wanted("Better", true), 0).status()).isEqualTo(200);
        assertThat(only(planner).path("mine").asBoolean()).isTrue();
        assertThat(only(planner).path("name").asText()).isEqualTo("Better");
    }

    @Test
    void aListBeginsWithTheDefaultUntilThatIsGone() {
        String path = queries() + "/" + planner.post(queries(), wanted("Ours", true)).json().path("id").asLong();

        assertThat(choose(worker, path).status()).isEqualTo(204);
        assertThat(setup(worker).path("defaultQuery").asText()).isEqualTo(path.replaceFirst(".*/", ""));
        assertThat(setup(planner).path("defaultQuery").isNull()).isTrue();
        assertThat(change(planner, path, wanted("Mine now", false), 0).status()).isEqualTo(200);
        assertThat(setup(worker).path("defaultQuery").isNull()).isTrue();
        assertThat(planner.delete(path).status()).isEqualTo(204);
        assertThat(worker.put(path().concat("/default"), Map.of()).status()).isEqualTo(204);
    }

    @Test
    void chosenColumnsStayWithTheAccount() {
        assertThat(setup(worker).path("columns").isNull()).isTrue();

        assertThat(worker.put(path() + "/columns", Map.of("columns", Map.of("hidden", List.of("due"), "ranks", List.of(1, 0)))).status())
                .isEqualTo(204);

        assertThat(setup(worker).path("columns").toString()).isEqualTo("{\"hidden\":[\"due\"],\"ranks\":[1,0]}");
        assertThat(setup(planner).path("columns").isNull()).isTrue();
        assertThat(worker.put(path() + "/columns", Map.of()).status()).isEqualTo(204);
        assertThat(setup(worker).path("columns").isNull()).isTrue();
    }

    @Test
    void aNameIsGivenOnceAndFiftyAreEnough() {
        worker.post(queries(), wanted("One", false));
        Answer again = worker.post(queries(), wanted("one ", false));
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.json().at("/errors/0/pointer").asText()).isEqualTo("/name");
        assertThat(planner.post(queries(), wanted("One", false)).status()).isEqualTo(201);
        IntStream.range(1, 50).forEach(number -> worker.post(queries(), wanted("Q " + number, false)));

        Answer tooMany = worker.post(queries(), wanted("One more", false));
        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.json().path("code").asText()).isEqualTo("administration.queriesTooMany");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name    | ''                          | /name
            name    | 'a\u0007'                   | /name
            order   | UPWARDS                     | /order
            filter  | null                        | /filter
            columns | '{"hidden":null}'           | /columns
            columns | '{"hidden":[""]}'           | /columns
            columns | '{"hidden":[],"ranks":[null]}' | /columns
            """)
    void aValueThatCannotBeIsRefusedAtItsField(String field, String value, String pointer) {
        String fields = field.equals("name") || field.equals("order") ? "\"" + value.replace("\u0007", "\\u0007") + "\"" : value;
        String body = "{\"name\":\"N\",\"filter\":{},\"%s\":%s}".formatted(field, fields).replaceFirst("\"(name|filter)\":[^,]*,(?=.*\"\\1\")", "");

        Answer refused = worker.post(queries(), body);

        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("pointer")).contains(pointer);
    }

    @Test
    void aFilterHasALength() {
        Map<String, Object> wanted = wanted("Long", false);
        wanted.put("filter", Map.of("q", "x".repeat(2_000)));

        assertThat(worker.post(queries(), wanted).json().at("/errors/0/pointer").asText()).isEqualTo("/filter");
        assertThat(worker.get("/api/administration/lists/No%20list").status()).isEqualTo(404);
    }

    private static Map<String, Object> wanted(String name, boolean shared) {
        return new HashMap<>(Map.of("name", name, "shared", shared, "filter", Map.of("state", "OPEN", "q", "轮毂"), "sort", "code",
                "order", "DESC", "columns", Map.of("hidden", List.of("due"))));
    }

    private Answer choose(TestBrowser person, String query) {
        return person.put(path() + "/default", Map.of("query", Long.parseLong(query.replaceFirst(".*/", ""))));
    }

    private static Answer change(TestBrowser person, String path, Object wanted, int version) {
        return person.write("PUT", path, wanted, Map.of("If-Match", "\"" + version + "\""));
    }

    private JsonNode only(TestBrowser person) {
        JsonNode queries = setup(person).path("queries");
        assertThat(queries).hasSize(1);
        return queries.path(0);
    }

    private JsonNode setup(TestBrowser person) {
        return person.get(path()).json();
    }

    private String queries() {
        return path() + "/queries";
    }

    private String path() {
        return "/api/administration/lists/" + list;
    }
}

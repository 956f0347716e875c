package io.takt.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@TaktIntegrationTest
class AdministrationIT {

    private final NumberSequences sequences;
    private final Settings settings;
    private final TransactionTemplate transactions;
    private final SignedInPeople people;
    private final Browsers browsers;
    private final JdbcTemplate rows;
    private final String name = "test." + UUID.randomUUID();

    AdministrationIT(@Autowired NumberSequences sequences, @Autowired Settings settings, @Autowired TransactionTemplate transactions,
            @Autowired SignedInPeople people, @Autowired Browsers browsers, @Autowired JdbcTemplate rows) {
        this.sequences = sequences;
        this.settings = settings;
        this.transactions = transactions;
        this.people = people;
        this.browsers = browsers;
        this.rows = rows;
    }

    @Test
    void eightAtOnceGetEachNumberOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> tasks = Stream.<Callable<Long>>generate(() -> this::next).limit(80).toList();
            List<Long> numbers = threads.invokeAll(tasks).stream().map(AdministrationIT::get).sorted().toList();

            assertThat(numbers).isEqualTo(LongStream.range(1001, 1081).boxed().toList());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aNumberOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> sequences.next(name)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aSettingIsChangedByAPersonAndReadBack() {
        people.run(() -> settings.change(name, "一"), "administration.read");
        people.run(() -> settings.change(name, "二"), "administration.read");

        assertThat(settings.find(name)).contains("二");
    }

    @Test
    void theChecklistIsForThoseWhoMayReadIt() {
        assertThat(browsers.signedIn("administration.read").get("/api/administration/readiness").status()).isEqualTo(200);
        assertThat(browsers.signedIn("administration.import").get("/api/administration/readiness").status()).isEqualTo(200);
        assertThat(browsers.signedIn("ordering.read").get("/api/administration/readiness").status()).isEqualTo(403);
    }

    @Test
    void theChecklistSaysWhatIsThereAndWhatIsMissingAndWhereToMendIt() {
        JsonNode lines = browsers.signedIn("administration.read").get("/api/administration/readiness").json();

        assertThat(lines.findValuesAsText("id")).contains("plant.ready.tree", "plant.ready.calendar", "personnel.ready.qualified",
                "material.ready.materials", "execution.ready.equipment", "execution.ready.links", "definition.ready.product",
                "rules.ready.effective", "workflow.ready.models", "execution.ready.stock", "administration.ready.accounts");
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.path("text").asText()).isNotEqualTo(line.path("id").asText());
            assertThat(line.path("why").asText()).isNotEqualTo(line.path("id").asText() + ".why");
            assertThat(line.hasNonNull("screen")).isNotEqualTo(line.hasNonNull("cure"));
        });
        assertThat(lines).filteredOn(line -> line.path("id").asText().equals("rules.ready.effective"))
                .allSatisfy(line -> assertThat(line.path("missing").asInt()).isZero());
    }

    @Test
    void whatComesWithTheProductHasNoScreenAndSaysWhatBringsIt() {
        JsonNode lines = browsers.signedIn("administration.read").get("/api/administration/readiness").json();

        assertThat(lines).filteredOn(line -> line.hasNonNull("cure")).hasSize(2).allSatisfy(line -> {
            assertThat(line.path("id").asText()).isIn("rules.ready.effective", "workflow.ready.models");
            assertThat(line.path("cure").asText()).isNotEqualTo(line.path("id").asText() + ".cure");
        });
    }

    @Test
    void theChecklistOffersTheSheetsThatThereAre() {
        TestBrowser administrator = browsers.signedIn("*");
        List<String> kinds = administrator.get("/api/administration/exports/kinds").json().findValuesAsText("entity");

        JsonNode lines = administrator.get("/api/administration/readiness").json();

        assertThat(lines).filteredOn(line -> line.hasNonNull("sheet")).isNotEmpty()
                .allSatisfy(line -> assertThat(kinds).contains(line.path("sheet").asText()));
        assertThat(lines).filteredOn(line -> line.path("id").asText().equals("administration.ready.accounts"))
                .singleElement().satisfies(line -> assertThat(line.path("sheet").asText()).isEqualTo("security.account"));
    }

    @Test
    void aQualificationThatNobodyHasIsMissing() {
        String code = "READY-" + UUID.randomUUID().toString().substring(0, 8);
        browsers.signedIn("personnel.read", "personnel.edit").post("/api/personnel/qualifications", Map.of("code", code, "nameZh", "资", "nameEn", "Skill"));
        rows.update("INSERT INTO personnel_requirement (work_unit, qualification) VALUES ('READY-UNIT', ?)", code);

        JsonNode lines = browsers.signedIn("administration.read").get("/api/administration/readiness").json();
        rows.update("DELETE FROM personnel_requirement WHERE qualification = ?", code);

        assertThat(lines).filteredOn(line -> line.path("id").asText().equals("personnel.ready.qualified"))
                .singleElement().satisfies(line -> assertThat(line.path("missing").asInt()).isPositive());
    }

    private long next() {
        Long number = transactions.execute(status -> sequences.next(name));
        return number == null ? -1 : number;
    }

    private static long get(Future<Long> future) {
        try {
            return future.get();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }
}

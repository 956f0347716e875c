package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.administration.spi.SheetColumn.Type;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is exported is imported again as it was. */
@TaktIntegrationTest
class ExportIT extends WithAnEngineer {

    private final SheetCatalogue catalogue;
    private final SheetWords words;
    private final Exports exports;
    private final SignedInPeople people;

    ExportIT(@Autowired SheetCatalogue catalogue, @Autowired SheetWords words, @Autowired Exports exports, @Autowired SignedInPeople people) {
        this.catalogue = catalogue;
        this.words = words;
        this.exports = exports;
        this.people = people;
    }

    @ParameterizedTest
    @ValueSource(strings = {"format=XLSX&language=en", "format=XLSX&language=zh"})
    void whatIsExportedIsImportedAgainUnchanged(String parameters) throws Exception {
        applied(csv("=1+1", "'quoted", "One, \"two\"; three"));
        Path file = engineer.export(folder, parameters);

        JsonNode checked = engineer.ended(engineer.give(file));

        assertThat(engineer.faults(checked)).isEmpty();
        assertThat(checked.path("unchanged").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(checked.path("added").asInt() + checked.path("changed").asInt()).isZero();
    }

    @Test
    void everyKindIsExportedAsCsvThatIsImportedAgainUnchanged() throws Exception {
        applied(csv("=1+1", "'quoted", "One, \"two\"; three"));
        JsonNode kinds = engineer.browser.get("/api/administration/exports/kinds").json();

        assertThat(kinds).isNotEmpty();
        for (JsonNode kind : kinds) {
            String entity = kind.path("entity").asText();
            assertThat(kind.path("name").asText()).isNotEqualTo(entity);
            Path file = engineer.export(folder, "format=CSV&entities=" + entity);
            JsonNode checked = engineer.ended(engineer.give("x.csv", Files.readAllBytes(file), entity));
            assertThat(checked.path("added").asInt() + checked.path("changed").asInt() + checked.path("faults").asInt()).as(entity).isZero();
        }
    }

    /** Messages {@code <entity>.sheet}, {@code <entity>.column.<field>} and {@code <entity>.<field>.<CHOICE>}. */
    @Test
    void everySheetColumnAndChoiceHasAName() {
        assertThat(catalogue.forms()).hasSizeGreaterThan(1).allSatisfy(sheet -> SheetWords.LANGUAGES.forEach(language -> {
            assertThat(words.sheet(sheet.entity(), language)).isNotEqualTo(sheet.entity()).hasSizeLessThanOrEqualTo(31);
            sheet.columns().forEach(column -> {
                String said = sheet.entity() + " " + column.key() + " in " + language;
                assertThat(words.column(sheet.entity(), column.key(), language)).as(said).isNotEqualTo(column.key());
                assertThat(column.type() == Type.CHOICE ? column.choices() : List.<String>of()).as(said)
                        .allSatisfy(choice -> assertThat(words.choice(sheet.entity(), column.key(), choice, language)).isNotEqualTo(choice));
            });
            assertThat(sheet.columns().stream().map(column -> words.column(sheet.entity(), column.key(), language))).doesNotHaveDuplicates();
        }));
    }

    @Test
    void anExportIsReadAsOfOneMoment() throws IOException {
        List<String> seen = new ArrayList<>();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int one) {
                seen.add(TransactionSynchronizationManager.isCurrentTransactionReadOnly() + " "
                        + TransactionSynchronizationManager.getCurrentTransactionIsolationLevel());
            }
        };
        try (Actors.Scope someone = Actors.enter(Actor.person(people.person("material.read")))) {
            exports.file(List.of("material.class"), false, Exports.Format.CSV, Locale.ENGLISH).body().writeTo(out);
        }

        assertThat(seen).isNotEmpty().containsOnly("true " + Connection.TRANSACTION_REPEATABLE_READ);
    }
}

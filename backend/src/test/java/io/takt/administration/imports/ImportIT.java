package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.administration.imports.ImportWorker.Task;
import io.takt.administration.sheets.Workbooks;
import io.takt.administration.spi.SheetColumn.Type;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.LiveUpdates;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@TaktIntegrationTest
class ImportIT {

    private final Browsers browsers;
    private final JdbcTemplate rows;
    private final ImportRows imports;
    private final SheetCatalogue catalogue;
    private final SheetWords words;
    private final ImportFiles files;
    private final Exports exports;
    private final SignedInPeople people;
    private final Path home;
    private final String prefix = "I-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private ImportingPerson engineer;

    @TempDir
    private Path folder;

    ImportIT(@Autowired Browsers browsers, @Autowired JdbcTemplate rows, @Autowired ImportRows imports, @Autowired SheetCatalogue catalogue,
            @Autowired SheetWords words, @Autowired ImportFiles files, @Autowired Exports exports, @Autowired SignedInPeople people,
            @Value("${takt.home}") Path home) {
        this.browsers = browsers;
        this.rows = rows;
        this.imports = imports;
        this.catalogue = catalogue;
        this.words = words;
        this.files = files;
        this.exports = exports;
        this.people = people;
        this.home = home;
    }

    @BeforeEach
    void anEngineer() {
        engineer = person("administration.import", "material.read", "material.edit");
    }

    private ImportingPerson person(String... permissions) {
        return new ImportingPerson(browsers.signedIn(permissions));
    }

    private int classes() {
        return rows.queryForObject("SELECT COUNT(*) FROM material_class WHERE code LIKE ?", Integer.class, prefix + "%");
    }

    /** The header in English, then a class of each of these names. */
    private String csv(String... names) {
        return "Code *,Chinese name *,English name *\n" + IntStream.range(0, names.length)
                .mapToObj(at -> prefix + at + ",类别,\"" + names[at].replace("\"", "\"\"") + "\"\n").collect(Collectors.joining());
    }

    private JsonNode applied(String csv) {
        JsonNode checked = engineer.ended(engineer.giveCsv(csv));
        assertThat(checked.path("state").asText()).as(engineer.faults(checked).toString()).isEqualTo("CHECKED");
        JsonNode applied = engineer.ended(engineer.ask(checked, "application"));
        assertThat(applied.path("state").asText()).as(engineer.faults(applied).toString()).isEqualTo("APPLIED");
        return applied;
    }

    private static List<String> texts(List<JsonNode> nodes, String... fields) {
        return nodes.stream().map(node -> List.of(fields).stream().map(field -> node.path(field).asText()).collect(Collectors.joining(" "))).toList();
    }

    @Test
    void aDryRunShowsWhatWouldBeDoneAndLeavesEverythingAsItIs() {
        applied(csv("One", "Two"));

        JsonNode checked = engineer.ended(engineer.giveCsv(csv("One", "Second", "Third")));

        assertThat(List.of(checked.path("added").asInt(), checked.path("changed").asInt(), checked.path("unchanged").asInt())).containsExactly(1, 1, 1);
        List<JsonNode> did = engineer.rows(checked);
        assertThat(texts(did, "row", "action")).containsExactly("2 UNCHANGED", "3 CHANGED", "4 ADDED");
        assertThat(texts(List.of(did.get(1).path("fields").path(0)), "label", "before", "after")).containsExactly("English name Two Second");
        assertThat(classes()).isEqualTo(2);
    }

    @Test
    void everyFaultIsToldAtItsCellInBothLanguagesAndNothingIsWritten() throws IOException {
        Path book = Workbooks.of("物料类别", Workbooks.row(1, "英文名称", "编码", "Chinese name *", "Colour"),
                Workbooks.row(2, "Good", prefix + "1", "好"), Workbooks.row(3, "", prefix + "2", "x".repeat(201)), Workbooks.row(4, "Twice", prefix + "1", "二"),
                Workbooks.row(5, "No code", "", "无"), Workbooks.row(6, "Bad code", "a b", "坏"),
                "<row r=\"7\"><c r=\"A7\"><f>1+1</f><v>2</v></c><c r=\"B7\" t=\"inlineStr\"><is><t>" + prefix + "3</t></is></c>"
                        + "<c r=\"C7\" s=\"1\"><v>46355</v></c><c r=\"F7\"><v>1</v></c></row>").in(folder);

        JsonNode faulty = engineer.ended(engineer.give(book));

        assertThat(faulty.path("state").asText()).isEqualTo("FAULTY");
        assertThat(texts(engineer.faults(faulty), "cell", "code")).containsExactlyInAnyOrder("D1 administration.columnUnknown",
                "A3 shared.fieldMissing", "C3 shared.textTooLong", "B4 administration.codeTwice", "B5 administration.codeMissing",
                "B6 shared.codeUnfit", "A7 administration.cellFormula", "C7 administration.cellIsDate", "F7 administration.cellBeyond");
        JsonNode missing = engineer.faults(faulty).stream().filter(fault -> fault.path("cell").asText().equals("A3")).findFirst().orElseThrow();
        assertThat(texts(List.of(missing), "sheet", "row", "column", "text")).containsExactly("物料类别 3 English name This is needed.");
        engineer.browser.speaking(Locale.CHINESE);
        assertThat(engineer.faults(faulty)).allSatisfy(fault -> assertThat(fault.path("text").asText()).containsPattern("\\p{IsHan}"));
        assertThat(engineer.ask(faulty, "application").status()).isEqualTo(422);
        assertThat(classes()).isZero();
    }

    @Test
    void aWorkbookOfSeveralKindsIsCarriedOutInTheOrderThatItsRecordsNeed() throws IOException {
        Map<String, String> sheets = Map.of("Materials", Workbooks.row(1, "Code", "Chinese name", "English name", "Tracking", "Unit", "Class")
                + Workbooks.row(2, prefix + "M", "料", "Bar", "By lot", "pcs", prefix + "0"));
        JsonNode lonely = engineer.ended(engineer.give(Workbooks.of("Materials").sheet(sheets.get("Materials"), "").in(folder)));

        assertThat(texts(engineer.faults(lonely), "cell", "code", "value")).containsExactly("F2 material.classUnknown " + prefix + "0");

        applied(csv("Class"));
        JsonNode checked = engineer.ended(engineer.give(Workbooks.of("Materials").sheet(sheets.get("Materials"), "").in(folder)));
        assertThat(checked.path("added").asInt()).as(engineer.faults(checked).toString()).isOne();
        assertThat(texts(List.of(engineer.rows(checked).get(0).path("fields").path(2)), "field", "after")).containsExactly("tracking By lot");
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
    void anImportIsTakenBackWholeAndTheHistoryTellsIt() {
        applied(csv("One"));
        JsonNode second = applied(csv("First", "Second"));

        JsonNode undone = engineer.ended(engineer.ask(second, "undo"));

        assertThat(undone.path("state").asText()).as(engineer.faults(undone).toString()).isEqualTo("UNDONE");
        assertThat(classes()).isOne();
        assertThat(engineer.browser.get("/api/material/classes/" + prefix + "0").json().path("nameEn").asText()).isEqualTo("One");
        assertThat(engineer.browser.get("/api/security/history/material.class/" + prefix + "1").json().path(0).path("action").asText()).isEqualTo("removed");
        assertThat(engineer.ask(second, "undo").status()).isEqualTo(422);
    }

    @Test
    void whatWasChangedOrUsedSinceIsNotTakenBackAndItIsSaidWhichRowsThatAre() {
        JsonNode imported = applied(csv("One", "Two", "Three"));
        engineer.browser.write("PUT", "/api/material/classes/" + prefix + "0", Map.of("nameZh", "改", "nameEn", "Changed"), Map.of("If-Match", "\"0\""));
        engineer.browser.post("/api/material/definitions", Map.of("code", prefix + "M", "nameZh", "料", "nameEn", "Bar", "tracking", "LOT",
                "unit", "pcs", "materialClass", prefix + "1"));

        JsonNode refused = engineer.ended(engineer.ask(imported, "undo"));

        assertThat(refused.path("state").asText()).isEqualTo("APPLIED");
        assertThat(texts(engineer.faults(refused), "row", "code")).containsExactlyInAnyOrder("2 administration.recordNoLonger",
                "3 administration.recordNamed");
        assertThat(engineer.faults(refused).stream().map(fault -> fault.path("text").asText())).anyMatch(text -> text.contains(prefix + "M"));
        assertThat(classes()).isEqualTo(3);
    }

    @Test
    void whatWasChangedSinceTheDryRunIsToldAndNothingIsDone() {
        applied(csv("One", "Two"));
        JsonNode checked = engineer.ended(engineer.giveCsv(csv("Uno", "Dos")));
        engineer.browser.write("PUT", "/api/material/classes/" + prefix + "0", Map.of("nameZh", "改", "nameEn", "Changed"), Map.of("If-Match", "\"0\""));
        JsonNode late = engineer.ended(engineer.ask(checked, "application"));

        assertThat(late.path("state").asText()).isEqualTo("FAULTY");
        assertThat(texts(engineer.faults(late), "row", "code")).containsExactly("2 administration.recordChangedSinceCheck");
        assertThat(engineer.browser.get("/api/material/classes/" + prefix + "0").json().path("nameEn").asText()).isEqualTo("Changed");
        assertThat(engineer.browser.get("/api/material/classes/" + prefix + "1").json().path("nameEn").asText()).isEqualTo("Two");
    }

    @Test
    void onlyWhoeverGaveAFileAppliesIt() {
        JsonNode checked = engineer.ended(engineer.giveCsv(csv("One")));
        ImportingPerson other = person("administration.import", "material.edit", "material.read");
        other.browser.get("/api/security/session");

        assertThat(other.ask(checked, "application").json().path("code").asText()).isEqualTo("administration.importOfAnother");
        assertThat(classes()).isZero();
        assertThat(engineer.ended(engineer.ask(checked, "application")).path("state").asText()).isEqualTo("APPLIED");
    }

    @Test
    void aFileThatIsStillCheckedIsNotAppliedByAnotherEither() {
        JsonNode checked = engineer.ended(engineer.giveCsv(csv("One")));
        String code = checked.path("code").asText();
        ImportingPerson other = person("administration.import", "material.edit", "material.read");
        other.browser.get("/api/security/session");
        rows.update("UPDATE administration_import SET state = 'CHECKING' WHERE code = ?", code);

        assertThat(other.ask(checked, "application").json().path("code").asText()).as("what was read before the check had ended")
                .isEqualTo("administration.importOfAnother");
        rows.update("UPDATE administration_import SET state = 'CHECKED' WHERE code = ?", code);
        assertThat(engineer.ended(engineer.ask(checked, "application")).path("state").asText()).isEqualTo("APPLIED");
    }

    @Test
    void whoeverTakesAnImportBackHasNotGivenIt() {
        JsonNode imported = applied(csv("One"));
        engineer.browser.write("PUT", "/api/material/classes/" + prefix + "0", Map.of("nameZh", "改", "nameEn", "Changed"), Map.of("If-Match", "\"0\""));
        ImportingPerson other = person("administration.import", "material.edit", "material.read");
        other.browser.get("/api/security/session");

        JsonNode refused = other.ended(other.ask(imported, "undo"));

        assertThat(refused.path("state").asText()).isEqualTo("APPLIED");
        assertThat(refused.path("person").asText()).isEqualTo(imported.path("person").asText());
    }

    @Test
    void whoMayNotSeeWhatAnImportDidDoesNotTakeItBack() {
        JsonNode imported = applied(csv("One"));
        String name = people.person("administration.import", "material.edit", "material.read");
        rows.update("INSERT INTO security_account_place (account_id, place_code) SELECT id, 'E-TEST' FROM security_account WHERE user_name = ?", name);
        ImportingPerson bound = new ImportingPerson(browsers.of(name));
        bound.browser.get("/api/security/session");
        ImportingPerson stranger = person("administration.import", "personnel.read");
        stranger.browser.get("/api/security/session");

        assertThat(bound.ask(imported, "undo").json().path("code").asText()).isEqualTo("administration.importOfWholePlant");
        assertThat(stranger.ask(imported, "undo").status()).isEqualTo(403);
        assertThat(bound.browser.get(ImportingPerson.IMPORTS + "/" + imported.path("code").asText() + "/rows").status()).isEqualTo(403);
        assertThat(engineer.read(imported.path("code").asText()).path("state").asText()).isEqualTo("APPLIED");
    }

    @Test
    void thePermissionsOfWhoAsksCount() {
        Answer refused = person("material.edit", "material.read").giveCsv(csv("One"));
        ImportingPerson reader = person("administration.import", "material.read");
        JsonNode faulty = reader.ended(reader.giveCsv(csv("One", "Two")));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(texts(reader.faults(faulty), "code")).containsExactly("security.notAllowed");
        assertThat(reader.faults(faulty).toString()).doesNotContain("{2}", "{3}");
        assertThat(person("administration.import").browser.get("/api/administration/exports/file?entities=material.class").status())
                .isEqualTo(403);
    }

    @Test
    void anImportIsFoundByItsCodeAndItsState() {
        String code = applied(csv("One")).path("code").asText();
        String search = ImportingPerson.IMPORTS + "?filter=%7B%22q%22%3A%22" + code.toLowerCase(Locale.ROOT) + "%22%2C%22state%22%3A%22";

        assertThat(engineer.browser.get(search + "APPLIED%22%7D&sort=%5B%22fileName%22%2C%22ASC%22%5D").json().findValuesAsText("code")).contains(code);
        assertThat(engineer.browser.get(search + "FAULTY%22%7D").json().findValuesAsText("code")).doesNotContain(code);
    }

    @Test
    void whoMayNotReadARecordSeesItInNoImportEither() {
        JsonNode applied = applied(csv("One"));
        JsonNode faulty = engineer.ended(engineer.giveCsv("Code,Chinese name,English name\na b,类别,Secret\n"));
        ImportingPerson other = person("administration.import", "personnel.read");

        assertThat(other.read(applied.path("code").asText()).path("state").asText()).isEqualTo("APPLIED");
        for (String path : List.of(applied.path("code").asText() + "/rows", faulty.path("code").asText() + "/faults",
                faulty.path("code").asText() + "/faults/file")) {
            String address = ImportingPerson.IMPORTS + "/" + path;
            assertThat(other.browser.get(address).status()).as(path).isEqualTo(403);
            assertThat(person("administration.read", "material.read").browser.get(address).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void anImportThatCannotBeginOrFailsBadlyIsNotUnderWayForEver() {
        String code = engineer.ended(engineer.giveCsv(csv("One"))).path("code").asText();
        String failing = engineer.ended(engineer.giveCsv(csv("One"))).path("code").asText();
        ImportRun broken = Mockito.mock(ImportRun.class);
        Mockito.when(broken.apply(Mockito.any(), Mockito.any(), Mockito.any())).thenThrow(new StackOverflowError());

        assertThatThrownBy(() -> apply(worker(broken, task -> {
            throw new TaskRejectedException("ending");
        }), code)).isInstanceOf(TaskRejectedException.class);
        apply(worker(broken, Runnable::run), failing);

        assertThat(engineer.read(code).path("state").asText()).isEqualTo("INTERRUPTED");
        assertThat(engineer.read(failing).path("state").asText()).isEqualTo("FAILED");
        assertThat(texts(engineer.faults(engineer.read(failing)), "code")).containsExactly("platform.unexpected");
        assertThat(home.resolve("imports").resolve(failing)).doesNotExist();
    }

    private ImportWorker worker(ImportRun run, TaskExecutor thread) {
        return new ImportWorker(run, imports, files, thread, Mockito.mock(LiveUpdates.class), Instant::now, new ObjectMapper());
    }

    private void apply(ImportWorker worker, String code) {
        Actors.as(Actor.system("test"), () -> worker.start(Task.APPLY, () -> {
            imports.move(code, ImportState.CHECKED, ImportState.APPLYING);
            return imports.find(code).orElseThrow();
        }));
    }

    @Test
    void aDeadlockThatTakesTheSavepointAwayIsToldAsAConflict() {
        TransactionSystemException lost = new TransactionSystemException("no savepoint");
        assertThat(ImportWorker.isConflict(lost)).isFalse();
        lost.initApplicationException(new CannotAcquireLockException("deadlock"));

        assertThat(ImportWorker.isConflict(lost)).isTrue();
        assertThat(ImportWorker.isConflict(new CannotAcquireLockException("deadlock"))).isTrue();
        assertThat(ImportWorker.isConflict(new IllegalStateException())).isFalse();
    }

    @Test
    void aFileThatIsOfNoUseIsNotKept() throws IOException {
        JsonNode tooLong = engineer.ended(engineer.giveCsv("Code\n" + "A\n".repeat(20_000)));

        assertThat(texts(engineer.faults(tooLong), "code")).containsExactly("administration.fileTooManyRows");
        assertThat(engineer.give("empty.csv", new byte[0], "material.class").status()).isEqualTo(400);
        assertThat(home.resolve("imports").resolve(tooLong.path("code").asText())).doesNotExist();
        try (Stream<Path> left = Files.list(home.resolve("imports"))) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("received-"));
        }
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

    @Test
    void whatWasUnderWayWhenTheProductEndedIsSaidToHaveLeftNothing() {
        JsonNode imported = applied(csv("One"));
        String code = imported.path("code").asText();
        JsonNode other = engineer.ended(engineer.giveCsv(csv("One", "Two")));
        rows.update("UPDATE administration_import SET state = 'UNDOING' WHERE code = ?", code);
        rows.update("UPDATE administration_import SET state = 'APPLYING' WHERE code = ?", other.path("code").asText());

        assertThat(imports.interrupt()).isEqualTo(2);

        assertThat(engineer.read(code).path("state").asText()).isEqualTo("APPLIED");
        assertThat(engineer.read(other.path("code").asText()).path("state").asText()).isEqualTo("INTERRUPTED");
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords() {
        TestBrowser browser = engineer.browser;
        JsonNode picture = engineer.ended(engineer.give("picture.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, ""));

        assertThat(texts(engineer.faults(picture), "code")).containsExactly("administration.fileUnknown");
        assertThat(browser.post(ImportingPerson.IMPORTS, Map.of()).status()).isEqualTo(400);
        assertThat(engineer.give("empty.csv", new byte[0], "material.class").status()).isEqualTo(400);
        assertThat(engineer.give("x.csv", new byte[] {'a'}, "no.such").status()).isEqualTo(404);
    }
}

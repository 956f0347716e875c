package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.definition.BomItem;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewOperation;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.definition.DefinitionSetup.NewRouting;
import io.takt.definition.Operation.Mode;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.WantedPlace;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Routings, products and documents come as drafts and go as they are in force. */
@TaktIntegrationTest
class RevisionSheetsIT {

    private static final String PLACE = "E-TEST";
    private static final String ROUTINGS = "/api/definition/routings/";
    private static final String PRODUCTS = "/api/definition/products/";
    private static final String DOCUMENTS = "/api/definition/documents/";
    private static final String[] ROUTING = {"Routing", "Revision", "Chinese name", "English name"};
    private static final String[] OPERATION = {"Routing", "Operation", "Chinese name", "English name", "Work unit", "Done", "Form",
        "Seconds per piece or load"};
    private static final String[] CHARACTERISTIC = {"Routing", "Operation", "Code", "Chinese name", "English name", "Tag", "Lower limit",
        "Upper limit", "Unit"};
    private static final String[] PRODUCT = {"Product", "Revision", "Routing"};
    private static final String[] BOM = {"Product", "Material", "Quantity per piece", "Operation"};

    private final Browsers browsers;
    private final Plant plant;
    private final DefinitionSetup setup;
    private final String prefix = "R-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private final String routing = prefix + "RT";
    private final String product = prefix + "P";
    private final Map<String, Object[][]> sheets = new LinkedHashMap<>();
    private ImportingPerson engineer;

    @TempDir
    private Path folder;

    RevisionSheetsIT(@Autowired Browsers browsers, @Autowired Plant plant, @Autowired DefinitionSetup setup) {
        this.browsers = browsers;
        this.plant = plant;
        this.setup = setup;
    }

    @BeforeEach
    void anEngineer() {
        Actors.as(Actor.system("test"), () -> plant.define(new WantedPlace(PLACE, Place.Type.ENTERPRISE, null, "企业", "Enterprise", null, null)));
        engineer = new ImportingPerson(browsers.signedIn("administration.import", "definition.read", "definition.edit", "definition.revisions",
                "material.read", "material.edit", "plant.read", "equipment.read"));
        engineer.browser.get("/api/security/session");
        engineer.browser.post("/api/material/classes", Map.of("code", prefix + "C", "nameZh", "类别", "nameEn", "Class"));
        for (String material : List.of(product, prefix + "BAR")) {
            assertThat(engineer.browser.post("/api/material/definitions", Map.of("code", material, "nameZh", "料", "nameEn", "Bar",
                    "tracking", "LOT", "unit", "pcs", "materialClass", prefix + "C")).status()).isEqualTo(201);
        }
    }

    private void sheet(String name, Object[]... rows) {
        sheets.put(name, rows);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    private Object[] operation(String number, int seconds) {
        return row(routing, number, "铣", "Mill", PLACE, "By machine", null, BigDecimal.valueOf(seconds));
    }

    private JsonNode checked() throws IOException {
        return engineer.ended(engineer.give(GivenBook.of(sheets, folder)));
    }

    private JsonNode applied() throws IOException {
        JsonNode checked = checked();
        assertThat(checked.path("state").asText()).as(engineer.faults(checked).toString()).isEqualTo("CHECKED");
        JsonNode applied = engineer.ended(engineer.ask(checked, "application"));
        assertThat(applied.path("state").asText()).as(engineer.faults(applied).toString()).isEqualTo("APPLIED");
        return applied;
    }

    private static List<String> told(List<JsonNode> nodes, String... fields) {
        return nodes.stream().map(node -> Arrays.stream(fields).map(field -> node.path(field).asText()).collect(Collectors.joining(" "))).toList();
    }

    /** The states of an object's revisions, the newest first. */
    private String states(String path) {
        return StreamSupport.stream(engineer.browser.get(path + "/revisions").json().spliterator(), false)
                .map(one -> one.path("revision").asText() + " " + one.path("state").asText()).collect(Collectors.joining(", "));
    }

    private JsonNode content(String path, String revision) {
        return engineer.browser.get(path + "/revisions/" + revision).json().path("content");
    }

    /** A routing of two operations and a product of it, in whatever order the sheets stand. */
    private void bookOfDrafts() {
        sheet("Bills of material", BOM, row(product, prefix + "BAR", number("1.5"), "10"));
        sheet("Products", PRODUCT, row(product, "A", routing));
        sheet("Characteristics", CHARACTERISTIC, row(routing, "10", "D1", "直径", "Diameter", "bore", number("9.95"), number("10.05"), "mm"),
                row(routing, "20", "D2", "直径", "Diameter", null, null, null, null));
        sheet("Operation materials", row("Routing", "Operation", "Material", "Quantity per piece"), row(routing, "20", prefix + "BAR", number("2")));
        sheet("Operations", OPERATION, operation("10", 240), row(routing, "20", "装", "Load", PLACE, "By hand", "load", number("30")));
        sheet("Routings", ROUTING, row(routing, "A", "轮毂", "Hub"));
        sheet("Documents", row("Document", "Revision", "Chinese name", "English name", "Kind"), row(prefix + "DRW", "A", "图", "Drawing", "Drawing"));
        sheet("What documents belong to", row("Document", "Routing", "Operation", "Material"), row(prefix + "DRW", routing, "10", null),
                row(prefix + "DRW", null, null, product));
    }

    /** A routing that set-up code has put in force, as revision A. */
    private void inForce(int seconds) {
        Actors.as(Actor.system("test"), () -> {
            setup.addRouting(new NewRouting(routing, "A", "轮毂", "Hub", List.of(new NewOperation("10", "铣", "Mill", PLACE, Mode.MACHINE, null,
                    "O1000", null, 60, seconds, "PT30M", false, 1, List.of()))));
            setup.addProduct(new NewProduct(product, "A", routing, List.of(BomItem.of(prefix + "BAR", BigDecimal.ONE, "op_10"))));
        });
    }

    @Test
    void routingsProductsAndDocumentsComeAsDraftsAndAreTakenBackWhole() throws IOException {
        bookOfDrafts();
        JsonNode applied = applied();

        assertThat(told(engineer.rows(applied), "sheet", "code", "action")).containsExactlyInAnyOrder("Routings " + routing + " A ADDED",
                "Products " + product + " A ADDED", "Documents " + prefix + "DRW A ADDED");
        assertThat(states(ROUTINGS + routing)).isEqualTo("A DRAFT");
        JsonNode operations = content(ROUTINGS + routing, "A").path("operations");
        assertThat(told(List.of(operations.path(0), operations.path(1)), "number", "mode", "form", "runSeconds", "waitLimit"))
                .containsExactly("10 MACHINE null 240 PT30M", "20 PERSON load 30 PT30M");
        assertThat(operations.path(0).path("characteristics").path(0).path("upper").decimalValue()).isEqualByComparingTo("10.05");
        assertThat(operations.path(1).path("materials").path(0).path("quantity").asInt()).isEqualTo(2);
        assertThat(content(PRODUCTS + product, "A").path("bom").path(0).path("quantity").decimalValue()).isEqualByComparingTo("1.5");
        assertThat(content(DOCUMENTS + prefix + "DRW", "A").path("bindings")).hasSize(2);

        JsonNode undone = engineer.ended(engineer.ask(applied, "undo"));
        assertThat(undone.path("state").asText()).as(engineer.faults(undone).toString()).isEqualTo("UNDONE");
        assertThat(states(ROUTINGS + routing) + states(PRODUCTS + product) + states(DOCUMENTS + prefix + "DRW")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void whatIsExportedIsImportedAgainUnchanged(String language) throws Exception {
        bookOfDrafts();
        applied();
        JsonNode checked = engineer.ended(engineer.give(engineer.export(folder, "format=XLSX&language=" + language
                + "&entities=definition.routing-revision,definition.product-revision,definition.document-revision")));

        assertThat(engineer.faults(checked)).isEmpty();
        assertThat(checked.path("unchanged").asInt()).isGreaterThanOrEqualTo(3);
        assertThat(checked.path("added").asInt() + checked.path("changed").asInt()).isZero();
        for (String list : List.of("routing-revision", "routing-revision.operations", "routing-revision.operations.characteristics",
                "product-revision.bom", "document-revision.bindings")) {
            Path csv = engineer.export(folder, "format=CSV&language=" + language + "&entities=definition." + list);
            assertThat(Files.readString(csv)).contains(prefix);
            JsonNode again = engineer.ended(engineer.give("x.csv", Files.readAllBytes(csv), "definition." + list));
            assertThat(again.path("added").asInt() + again.path("changed").asInt() + again.path("faults").asInt()).as(list).isZero();
        }
    }

    @Test
    void whatIsInForceIsNamedAsItStandsAndChangedByAnotherRevisionOnly() throws IOException {
        inForce(240);
        sheet("Routings", ROUTING, row(routing, "A", "轮毂", "Hub"));
        JsonNode same = checked();
        assertThat(same.path("unchanged").asInt()).as(engineer.faults(same).toString()).isOne();

        sheet("Routings", ROUTING, row(routing, "A", "轮毂", "Another hub"));
        JsonNode other = checked();
        assertThat(told(engineer.faults(other), "cell", "code", "cure"))
                .containsExactly("B2 definition.revisionFixed Give the row another revision; it becomes a new draft.");

        sheet("Routings", ROUTING, row(routing, "B", "轮毂", "Another hub"));
        applied();
        assertThat(states(ROUTINGS + routing)).isEqualTo("B DRAFT, A EFFECTIVE");
        assertThat(content(ROUTINGS + routing, "B").path("operations").path(0).path("program").asText()).isEqualTo("O1000");
    }

    @Test
    void theRevisionInForceIsTakenAlongAndNotTheDraftBesideIt() throws Exception {
        inForce(241);
        sheet("Operations", OPERATION, operation("10", 242));
        sheet("Routings", ROUTING, row(routing, "B", "轮毂", "Hub"));
        applied();

        assertThat(Files.readString(engineer.export(folder, "format=CSV&entities=definition.routing-revision"))).contains(routing + ",A,")
                .doesNotContain(routing + ",B,");
        assertThat(Files.readString(engineer.export(folder, "format=CSV&entities=definition.routing-revision.operations")))
                .contains("241").doesNotContain(",242,");
    }

    @Test
    void aDraftIsReplacedAndGetsBackWhatStoodInItUnlessSomebodyHasWrittenSince() throws IOException {
        bookOfDrafts();
        applied();
        sheets.clear();
        sheet("Operations", OPERATION, operation("10", 250));
        JsonNode second = applied();
        assertThat(told(engineer.rows(second), "code", "action")).containsExactly(routing + " A CHANGED");
        assertThat(content(ROUTINGS + routing, "A").path("operations")).hasSize(1);

        JsonNode undone = engineer.ended(engineer.ask(second, "undo"));
        assertThat(undone.path("state").asText()).as(engineer.faults(undone).toString()).isEqualTo("UNDONE");
        JsonNode operations = content(ROUTINGS + routing, "A").path("operations");
        assertThat(told(List.of(operations.path(0), operations.path(1)), "number", "runSeconds")).containsExactly("10 240", "20 30");
        assertThat(operations.path(0).path("characteristics").path(0).path("lower").decimalValue()).isEqualByComparingTo("9.95");

        JsonNode third = applied();
        sheet("Operations", OPERATION, operation("10", 251));
        applied();
        assertThat(told(engineer.faults(engineer.ended(engineer.ask(third, "undo"))), "code")).containsExactly("administration.recordNoLonger");
        assertThat(content(ROUTINGS + routing, "A").path("operations").path(0).path("runSeconds").asInt()).isEqualTo(251);
    }

    @Test
    void aDraftThatSomebodyNamesMeanwhileIsNotTakenBack() throws IOException {
        sheet("Routings", ROUTING, row(routing, "A", "轮毂", "Hub"));
        JsonNode applied = applied();
        engineer.browser.post("/api/definition/products", Map.of("code", product, "revision", "A", "routing", routing));
        engineer.browser.write("PUT", PRODUCTS + product + "/revisions/A", Map.of("routing", routing, "routingRevision", "A"), Map.of("If-Match", "\"0\""));

        JsonNode refused = engineer.ended(engineer.ask(applied, "undo"));

        assertThat(told(engineer.faults(refused), "code")).containsExactly("definition.draftUsed");
        assertThat(states(ROUTINGS + routing)).isEqualTo("A DRAFT");
    }

    @Test
    void everyFaultIsToldAtItsCellInBothLanguages() throws IOException {
        sheet("Bills of material", BOM, row(product, prefix + "NONE", number("1"), "10"), row(product, prefix + "BAR", number("0"), "20"),
                row(product, product, number("1"), null));
        sheet("Products", PRODUCT, row(product, "A", prefix + "NO-RT"), row(prefix + "NO-P", "A", routing), row(prefix + "BAR", null, routing));
        sheet("Characteristics", CHARACTERISTIC, row(routing, "10", "D1", "直径", "Diameter", null, number("2"), number("1"), null),
                row(prefix + "RT2", "70", "D1", "直径", "Diameter", null, null, null, null));
        sheet("Operations", OPERATION, operation("10", 240), row(routing, "5", "铣", "Mill", "NOWHERE", "By machine", null, number("1")));
        sheet("Routings", ROUTING, row(routing, "A", "轮毂", "Hub"), row(prefix + "RT2", "a revision too long", "轮毂", "Hub"));
        sheet("Document files", row("Document", "File", "Path or checksum"), row(prefix + "DRW", "a.pdf", "0".repeat(64)));
        sheet("Documents", row("Document", "Revision", "Chinese name", "English name", "Kind"), row(prefix + "DRW", "A", "图", "Drawing", "Drawing"));
        JsonNode faulty = checked();

        assertThat(told(engineer.faults(faulty), "sheet", "cell", "code")).containsExactlyInAnyOrder("Bills of material D4 shared.fieldMissing",
                "Bills of material B2 definition.materialUnknown", "Bills of material C3 definition.quantityNotPositive",
                "Products C2 definition.noRouting", "Products A3 definition.materialUnknown", "Products C3 definition.noRouting",
                "Products B4 shared.fieldMissing", "Products C4 definition.noRouting", "Characteristics G2 definition.limitsCrossed",
                "Characteristics B3 administration.outerRowUnknown", "Operations B3 definition.operationNumber", "Operations E3 definition.workUnitUnknown",
                "Routings B3 shared.textTooLong", "Document files C2 definition.fileNotSent");
        engineer.browser.speaking(Locale.CHINESE);
        assertThat(engineer.faults(faulty)).allSatisfy(fault -> assertThat(fault.path("text").asText()).containsPattern("\\p{IsHan}"));
        assertThat(states(ROUTINGS + routing)).isEmpty();
    }

    @Test
    void whoMayOnlyReadChangesNothingAndWhoMayNotIsOfferedNothing() throws IOException {
        inForce(240);
        ImportingPerson reader = new ImportingPerson(browsers.signedIn("administration.import", "definition.read", "material.read", "plant.read"));
        sheet("Routings", ROUTING, row(routing, "A", "轮毂", "Hub"));
        assertThat(reader.ended(reader.give(GivenBook.of(sheets, folder))).path("unchanged").asInt()).isOne();
        sheet("Routings", ROUTING, row(routing, "B", "轮毂", "Hub"));
        assertThat(told(reader.faults(reader.ended(reader.give(GivenBook.of(sheets, folder)))), "code")).containsExactly("security.notAllowed");

        ImportingPerson stranger = new ImportingPerson(browsers.signedIn("administration.import", "material.read"));
        assertThat(stranger.browser.get("/api/administration/exports/file?entities=definition.product-revision").status()).isEqualTo(403);
        assertThat(stranger.browser.get("/api/administration/exports/kinds").json().findValuesAsText("entity")).noneMatch(kind -> kind.startsWith("definition"));
    }
}

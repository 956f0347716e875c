package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser.Answer;
import io.takt.material.Stock;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.TestPlant;
import io.takt.plant.WantedPlace;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Materials come with their units, substitutes and stock, and lots come in as if people received them. */
@TaktIntegrationTest
class StockSheetsIT {

    private static final String MATERIALS = "Materials";
    private static final String UNITS = "Units of materials";
    private static final String SUBSTITUTES = "Substitutes";
    private static final String LOOSE = "Stock without lots";
    private static final String LOTS = "Lots in stock";
    private static final Object[] LOT = {"Lot", "Material", "Quantity", "Unit", "Store", "Heat or supplier lot", "Supplier", "Made on", "Quality",
        "Reason of the hold"};
    private static final LocalDate MADE = LocalDate.parse("2026-01-05");

    private final Browsers browsers;
    private final Plant plant;
    private final Stock stock;
    private final TransactionTemplate transaction;
    private final SignedInPeople people;
    private final JdbcTemplate rows;
    private final String prefix = "S-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    private final String store = prefix + "FL";
    private final Map<String, Object[][]> sheets = new LinkedHashMap<>();
    private ImportingPerson keeper;

    @TempDir
    private Path folder;

    StockSheetsIT(@Autowired Browsers browsers, @Autowired Plant plant, @Autowired Stock stock, @Autowired TransactionTemplate transaction,
            @Autowired SignedInPeople people, @Autowired JdbcTemplate rows) {
        this.browsers = browsers;
        this.plant = plant;
        this.stock = stock;
        this.transaction = transaction;
        this.people = people;
        this.rows = rows;
    }

    @BeforeEach
    void aStoreAndAWorkbookOfOneMaterialByLotsAndOneLoose() {
        Actors.as(Actor.system("test"), () -> {
            TestPlant.workCenter(plant);
            plant.define(new WantedPlace("WU-CNC-M", Place.Type.WORK_UNIT, "WC-MC", "加工中心", "Mill", null, null));
            plant.define(new WantedPlace(store, Place.Type.STORAGE_LOCATION, "WC-MC", "平库", "Floor store", null, null));
        });
        keeper = person("administration.import", "material.read", "material.edit", "material.receive", "material.hold", "plant.read");
        sheet("Material classes", row("Code", "Chinese name", "English name"), row(prefix + "C", "原料", "Raw"));
        sheet(MATERIALS, row("Code", "Chinese name", "English name", "Tracking", "Unit", "Class", "Shelf life in days"),
                row(prefix + "BAR", "棒", "Bar", "By lot", "pcs", prefix + "C", number("30")),
                row(prefix + "BAR2", "棒二", "Other bar", "By lot", "pcs", prefix + "C", null),
                row(prefix + "NUT", "螺母", "Nut", "Not tracked", "pcs", prefix + "C", null));
        sheet(UNITS, row("Material", "Unit", "So many of this unit", "are so many of its own unit"),
                row(prefix + "BAR", "kg", number("0.371"), number("1")), row(prefix + "BAR", "box", number("1"), number("6")));
        sheet(SUBSTITUTES, row("Material", "Substitute", "Priority", "So many of the material", "are so many of the substitute", "Both ways", "From"),
                row(prefix + "BAR", prefix + "BAR2", number("1"), number("1"), number("2.5"), "Yes", MADE));
        sheet(LOOSE, row("Material", "Store", "Quantity"), row(prefix + "NUT", store, number("2000")));
        sheet(LOTS, LOT, lot("L1", number("2"), "box", "Accepted", null), lot("L2", number("4"), null, "On hold", "Not inspected yet"),
                lot("L3", number("5.5"), null, null, null));
    }

    private ImportingPerson person(String... permissions) {
        return new ImportingPerson(browsers.signedIn(permissions));
    }

    private void sheet(String name, Object[]... rows) {
        sheets.put(name, rows);
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private Object[] lot(String code, BigDecimal quantity, String unit, String quality, String reason) {
        return row(prefix + code, prefix + "BAR", quantity, unit, store, "H-7", "Supplier D", MADE, quality, reason);
    }

    private JsonNode checked() throws IOException {
        return keeper.ended(keeper.give(GivenBook.of(sheets, folder)));
    }

    private JsonNode applied() throws IOException {
        JsonNode checked = checked();
        assertThat(checked.path("state").asText()).as(keeper.faults(checked).toString()).isEqualTo("CHECKED");
        JsonNode applied = keeper.ended(keeper.ask(checked, "application"));
        assertThat(applied.path("state").asText()).as(keeper.faults(applied).toString()).isEqualTo("APPLIED");
        return applied;
    }

    private JsonNode material(String code, String what) {
        return keeper.browser.get("/api/material/definitions/" + prefix + code + what).json();
    }

    private JsonNode lot(String code) {
        return keeper.browser.get("/api/material/lots/" + prefix + code).json();
    }

    private static List<String> told(List<JsonNode> nodes, String... fields) {
        return nodes.stream().map(node -> Arrays.stream(fields).map(field -> node.path(field).asText()).collect(Collectors.joining(" "))).toList();
    }

    @Test
    void aWorkbookBringsMaterialsWithAllThatBelongsToThemAndGoesAsOne() throws IOException {
        JsonNode applied = applied();

        assertThat(material("BAR", "/units").path("own").findValuesAsText("quantity")).containsExactly("1", "0.371");
        JsonNode substitute = material("BAR", "/substitutes").path(0);
        assertThat(told(List.of(substitute), "substitute", "substituteQuantity", "twoWay", "validFrom")).containsExactly(prefix + "BAR2 2.5 true 2026-01-05");
        assertThat(stock.at(store, prefix + "NUT", "")).isEqualByComparingTo("2000");
        assertThat(told(List.of(lot("L1"), lot("L2"), lot("L3")), "quantity", "quality", "holdReason", "heatNumber", "location"))
                .containsExactly("12 ACCEPTED null H-7 " + store, "4 ON_HOLD Not inspected yet H-7 " + store, "5.5 PENDING null H-7 " + store);
        JsonNode moved = keeper.browser.get("/api/material/lots/" + prefix + "L1/movements").json();
        assertThat(told(List.of(moved.path(0)), "kind", "quantity", "cause")).containsExactly("RECEIVE 12 2 box");
        assertThat(moved).hasSize(1);
        assertThat(stock.reconcile()).noneMatch(difference -> difference.material().startsWith(prefix));

        JsonNode again = checked();
        assertThat(told(List.of(again), "added", "changed", "faults")).as(keeper.faults(again).toString()).containsExactly("0 0 0");

        JsonNode undone = keeper.ended(keeper.ask(applied, "undo"));
        assertThat(undone.path("state").asText()).as(keeper.faults(undone).toString()).isEqualTo("UNDONE");
        assertThat(keeper.browser.get("/api/material/definitions/" + prefix + "BAR").status()).isEqualTo(404);
        assertThat(keeper.browser.get("/api/material/lots/" + prefix + "L1").status()).isEqualTo(404);
        assertThat(keeper.browser.get("/api/security/history/material.lot/" + prefix + "L1").json().path(0).path("action").asText()).isEqualTo("removed");
        assertThat(stock.reconcile()).noneMatch(difference -> difference.material().startsWith(prefix));
        applied();
        assertThat(lot("L1").path("quantity").asText()).isEqualTo("12");
    }

    @Test
    void aLotThatLiesInSeveralStoresIsReceivedInEachAndGoesFromEach() throws IOException {
        String other = prefix + "FL2";
        Actors.as(Actor.system("test"), () -> plant.define(new WantedPlace(other, Place.Type.STORAGE_LOCATION, "WC-MC", "二库", "Second store", null, null)));
        Object[] titles = {"Lot", "Other store", "Of its quantity there"};
        sheet(LOTS, LOT, lot("L1", number("3"), "box", "Accepted", null));
        sheet("Lots in several stores", titles, row(prefix + "L1", store, number("1")), row(prefix + "L1", other, number("3")),
                row(prefix + "L1", "WU-CNC-M", number("0")));
        assertThat(told(keeper.faults(checked()), "cell", "code")).containsExactlyInAnyOrder("B2 administration.listedTwice", "C3 material.nothingLeftFirst",
                "B4 material.noStorage", "C4 material.quantityNotPositive", "C4 material.nothingLeftFirst");
        sheet("Lots in several stores", titles, row(prefix + "L1", other, number("1")));
        JsonNode applied = applied();

        JsonNode places = keeper.browser.get("/api/material/lots/" + prefix + "L1/places").json();
        assertThat(told(List.of(places.path(0), places.path(1)), "place", "quantity")).containsExactly(store + " 12", other + " 6");
        assertThat(checked().path("unchanged").asInt()).isEqualTo(5);
        sheet(LOTS, LOT, Arrays.stream(lot("L1", number("3"), "box", "Accepted", null)).map(cell -> store.equals(cell) ? other : cell).toArray());
        sheet("Lots in several stores", titles, row(prefix + "L1", store, number("2")));
        assertThat(checked().path("unchanged").asInt()).as("whichever store is named first").isEqualTo(5);
        sheet(LOTS, LOT, lot("L1", number("3"), "box", "Accepted", null));
        sheet("Lots in several stores", titles, row(prefix + "L1", other, number("2")));
        assertThat(told(keeper.faults(checked()), "sheet", "cell", "code")).containsExactly("Lots in several stores A2 material.lotOtherwise");

        JsonNode undone = keeper.ended(keeper.ask(applied, "undo"));
        assertThat(undone.path("state").asText()).as(keeper.faults(undone).toString()).isEqualTo("UNDONE");
        assertThat(stock.reconcile()).noneMatch(difference -> difference.material().startsWith(prefix));
    }

    @Test
    void aPartIsAPartAgainWhereNoneOfTheLotsIs() throws IOException, InterruptedException {
        applied();
        sheets.clear();
        sheet(MATERIALS, row("Code", "Chinese name", "English name", "Tracking", "Unit", "Class"), row(prefix + "BOX", "箱", "Box", "As a carrier", "pcs", prefix + "C"));
        sheet("Carriers", row("Code", "Type", "Slots", "State"), row(prefix + "K1", prefix + "BOX", number("6"), "Usable"));
        applied();
        divide("L1", Map.of("quantity", 4, "carrier", prefix + "K1"));
        divide("L1", Map.of("quantity", 3));
        divide("L1", Map.of("quantity", 2));
        judge("L1-02", "hold", "Dent");
        divide("L2", Map.of("quantity", 4));
        divide("L3", Map.of("quantity", 1));
        judge("L3-01", "hold", "Rust");
        judge("L3", "hold", "Wrong papers");
        sheets.clear();
        sheet("Carriers", row("Code", "State"), row(prefix + "K1", "Blocked"));
        applied();
        List<String> lines = Files.readAllLines(keeper.export(folder, "format=CSV&language=en&entities=material.lot"));
        String heading = lines.get(0);
        List<String> own = lines.stream().filter(line -> line.startsWith(prefix)).sorted(Comparator.reverseOrder()).toList();

        JsonNode same = keeper.ended(lotsAsCsv(heading, own));
        assertThat(told(List.of(same), "unchanged", "faults")).as(keeper.faults(same).toString()).containsExactly("8 0");
        JsonNode checked = keeper.ended(lotsAsCsv(heading, own.stream().map(line -> line.replace(prefix + "L", prefix + "M")).toList()));
        assertThat(told(List.of(checked), "added", "faults")).as(keeper.faults(checked).toString()).containsExactly("8 0");
        JsonNode applied = keeper.ended(keeper.ask(checked, "application"));

        List<String> codes = List.of("1", "1-01", "1-02", "1-03", "2", "2-01", "3", "3-01");
        assertThat(codes.stream().map(code -> asLot("M" + code)).toList())
                .isEqualTo(codes.stream().map(code -> asLot("L" + code).replace(prefix + "L", prefix + "M")).toList());
        assertThat(asLot("M1-02")).isEqualTo("3 ON_HOLD Dent " + store + " H-7 " + prefix + "M1 null false");
        assertThat(stock.reconcile()).noneMatch(difference -> difference.material().startsWith(prefix));
        JsonNode undone = keeper.ended(keeper.ask(applied, "undo"));
        assertThat(undone.path("state").asText()).as(keeper.faults(undone).toString()).isEqualTo("UNDONE");
        keeper.ended(keeper.ask(keeper.ended(lotsAsCsv(heading, own.stream().map(line -> line.replace(prefix + "L", prefix + "M")).toList())), "application"));
        assertThat(keeper.browser.post("/api/material/lots/" + prefix + "M1-03/merge", Map.of()).status()).isEqualTo(200);
        judge("M1", "hold", "Cracks");
        assertThat(asLot("M1")).startsWith("5 ON_HOLD Cracks");
        assertThat(asLot("M1-01")).startsWith("4 ON_HOLD Cracks");
        assertThat(asLot("M1-02")).startsWith("3 ON_HOLD Dent");
    }

    private void divide(String code, Map<String, ?> part) {
        Answer divided = keeper.browser.post("/api/material/lots/" + prefix + code + "/sublots", part);
        assertThat(divided.status()).as(divided.toString()).isLessThan(300);
    }

    private void judge(String code, String what, String reason) {
        Answer judged = keeper.browser.post("/api/material/lots/" + prefix + code + "/" + what, Map.of("reason", reason));
        assertThat(judged.status()).as(judged.toString()).isLessThan(300);
    }

    private String asLot(String code) {
        return told(List.of(lot(code)), "quantity", "quality", "holdReason", "location", "heatNumber", "parent", "carrier", "followsParent").get(0);
    }

    private Answer lotsAsCsv(String heading, List<String> lines) {
        return keeper.give("lots.csv", (heading + "\n" + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8), "material.lot");
    }

    @Test
    void aPartIsAsItsLotIsOrIsRefused() throws IOException {
        applied();
        sheets.clear();
        Object[] titles = {"Lot", "Material", "Quantity", "Store", "Heat or supplier lot", "Quality", "Reason of the hold", "Part of lot", "In carrier",
            "Held and released with its lot"};
        sheet(LOTS, titles, row(prefix + "P1", prefix + "BAR2", number("1"), store, "H-8", "To be inspected", null, prefix + "L1", prefix + "K9", null),
                row(prefix + "P2", prefix + "BAR", number("1"), store, null, null, null, prefix + "L1", null, "No"),
                row(prefix + "P3", prefix + "BAR", number("1"), store, null, null, null, prefix + "L8", null, null),
                row(prefix + "P4", prefix + "BAR", number("1"), store, null, null, null, prefix + "P5", null, null),
                row(prefix + "P5", prefix + "BAR", number("1"), store, null, null, null, prefix + "L2", null, null),
                row(prefix + "P6", prefix + "BAR2", number("1"), store, null, null, null, null, prefix + "K9", "Yes"),
                row(prefix + "P7", prefix + "BAR2", number("1"), null, null, null, null, null, null, null));

        assertThat(told(keeper.faults(checked()), "cell", "code")).containsExactlyInAnyOrder("B2 material.partOtherwise", "E2 material.partOtherwise",
                "F2 material.partOtherwise", "I2 material.carrierUnknown", "J3 material.aloneOnHold", "H4 material.lotUnknown", "H5 material.partOfPart",
                "I7 material.onlyOfPart", "J7 material.onlyOfPart", "D8 shared.fieldMissing");
        sheet(LOTS, titles, row(prefix + "L1", prefix + "BAR", number("12"), null, null, null, null, prefix + "L2", null, null));
        assertThat(told(keeper.faults(checked()), "cell", "code")).containsExactly("H2 material.lotOtherwise");
    }

    @Test
    void aListThatIsChangedIsTheWholeListAndWasSoBefore() throws IOException {
        applied();
        sheets.clear();
        sheet(UNITS, row("Material", "Unit", "So many of this unit", "are so many of its own unit"), row(prefix + "BAR", "box", number("1"), number("8")));
        JsonNode applied = applied();

        assertThat(material("BAR", "/units").path("own").findValuesAsText("baseQuantity")).containsExactly("8");
        JsonNode field = keeper.rows(applied).get(0).path("fields").path(0);
        assertThat(told(List.of(field), "label", "before", "after")).containsExactly("Units of materials box · 1 · 6; kg · 0.371 · 1 box · 1 · 8");

        keeper.ended(keeper.ask(applied, "undo"));
        assertThat(material("BAR", "/units").path("own").findValuesAsText("quantity")).containsExactly("1", "0.371");
    }

    @Test
    void whatIsWrongIsToldAtItsCell() throws IOException {
        sheet(UNITS, row("Material", "Unit", "So many of this unit", "are so many of its own unit"), row(prefix + "BAR", "box", number("1"), number("6")),
                row(prefix + "BAR", "box", number("1"), number("8")), row(prefix + "BAR", "nothing", number("0"), number("6")));
        sheet(LOOSE, row("Material", "Store", "Quantity"), row(prefix + "BAR2", store, number("1")), row(prefix + "NUT", "WU-CNC-M", number("0")));
        sheet(LOTS, LOT, lot("L1", number("0"), "bag", "Accepted", "Why?"), lot("L2", number("4"), null, "On hold", null),
                row(prefix + "L3", prefix + "NUT", number("4"), null, "WU-CNC-M", null, null, LocalDate.now().plusDays(3), "Good", null));

        JsonNode faulty = checked();

        assertThat(told(keeper.faults(faulty), "sheet", "cell", "code")).contains("Units of materials B3 administration.listedTwice",
                "Units of materials B4 material.unitUnknown", "Units of materials C4 material.quantityNotPositive",
                "Stock without lots A2 material.notLoose", "Stock without lots B3 material.noStorage", "Stock without lots C3 material.quantityNotPositive",
                "Lots in stock I4 administration.cellNoChoice");
        sheets.keySet().removeAll(List.of(UNITS, LOOSE));
        assertThat(told(keeper.faults(checked()), "cell", "code")).containsExactlyInAnyOrder("C2 material.quantityNotPositive", "J2 material.reasonOfNoHold",
                "J3 shared.fieldMissing", "B4 material.notByLot", "E4 material.noStorage", "H4 material.madeTomorrow", "I4 administration.cellNoChoice");
        assertThat(keeper.browser.get("/api/material/definitions/" + prefix + "BAR").status()).isEqualTo(404);
    }

    @Test
    void whatIsThereAlreadyIsNotChangedByARow() throws IOException {
        applied();
        sheets.clear();
        sheet(LOTS, LOT, row(prefix + "L1", prefix + "BAR", number("13"), null, store, "H-8", null, null, "On hold", "x"));
        sheet(LOOSE, row("Material", "Store", "Quantity"), row(prefix + "NUT", store, number("3000")));

        JsonNode faulty = checked();

        assertThat(told(keeper.faults(faulty), "sheet", "cell", "code")).containsExactlyInAnyOrder("Stock without lots C2 material.stockOtherwise",
                "Lots in stock C2 material.lotOtherwise", "Lots in stock F2 material.lotOtherwise", "Lots in stock I2 material.lotOtherwise",
                "Lots in stock J2 material.lotOtherwise");
        assertThat(keeper.faults(faulty).toString()).contains("here it has: 12.").contains("page");
        sheets.remove(LOTS);
        Actors.as(Actor.system("test"), () -> stock.consumeIssued(new Stock.Goods(prefix + "NUT", "", number("2000")), store, "WO-" + prefix, "test"));
        JsonNode usedUp = checked();
        assertThat(told(keeper.faults(usedUp), "cell", "code")).containsExactly("C2 material.stockUsedUp");
        assertThat(keeper.faults(usedUp).toString()).contains("by Receive");
        keeper.browser.post("/api/material/definitions/" + prefix + "NUT/stock", Map.of("quantity", 3000, "place", store));
        assertThat(checked().path("unchanged").asInt()).as("what lies there now as the sheet says it").isEqualTo(1);
        assertThat(stock.at(store, prefix + "NUT", "")).isEqualByComparingTo("3000");
    }

    @Test
    void whoIsBoundElsewhereBringsAndLearnsNothing() throws IOException {
        applied();
        String name = people.person("administration.import", "material.*", "plant.read");
        rows.update("INSERT INTO security_account_place (account_id, place_code) SELECT id, 'WU-CNC-M' FROM security_account WHERE user_name = ?", name);
        keeper = new ImportingPerson(browsers.of(name));
        sheets.clear();
        sheet(LOOSE, row("Material", "Store", "Quantity"), row(prefix + "NUT", store, number("2000")));
        sheet(LOTS, LOT, lot("L1", number("2"), "box", "Accepted", null), lot("L9", number("2"), null, null, null));

        assertThat(told(keeper.faults(checked()), "sheet", "code")).containsExactlyInAnyOrder("Stock without lots security.outsideScope",
                "Lots in stock security.outsideScope", "Lots in stock security.outsideScope");
    }

    @Test
    void whatWasUsedSinceOrIsPromisedIsNotTakenBack() throws IOException {
        sheet(LOTS, LOT, row(prefix + "L1", prefix + "BAR2", number("2"), null, store, null, null, null, "Accepted", null),
                row(prefix + "L2", prefix + "BAR2", number("3"), null, store, null, null, null, "Accepted", null));
        JsonNode applied = applied();
        keeper.browser.post("/api/material/lots/" + prefix + "L1/sublots", Map.of("quantity", 1));
        Actors.as(Actor.system("test"), () -> transaction.executeWithoutResult(status -> {
            stock.reserve(prefix + "BAR2", number("4"), "WO-" + prefix);
            stock.reserve(prefix + "NUT", number("1"), "WO-" + prefix);
        }));

        JsonNode refused = keeper.ended(keeper.ask(applied, "undo"));

        assertThat(refused.path("state").asText()).isEqualTo("APPLIED");
        assertThat(told(keeper.faults(refused), "sheet", "row", "code")).contains("Lots in stock 2 administration.recordNoLonger",
                "Lots in stock 3 material.promised", "Materials 4 material.promised");
        assertThat(lot("L2").path("quantity").asText()).isEqualTo("3");
    }

    @Test
    void aTemplateOffersTheCodesOfWhatItsRowsName() throws IOException, InterruptedException {
        applied();

        String template = textOf(keeper.export(folder, "format=XLSX&language=en&empty=true&entities=material.lot"));

        assertThat(template).contains(prefix + "BAR<", prefix + "L1<", store + "<", ">kg<", "On hold").doesNotContain("Supplier D");
    }

    private static String textOf(Path book) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(book.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void whoMayNotReceiveOrJudgeIsToldSo() throws IOException {
        applied();
        sheets.clear();
        sheet(LOTS, LOT, lot("L9", number("1"), null, "Accepted", null));
        keeper = person("administration.import", "material.read", "material.edit");
        assertThat(told(keeper.faults(checked()), "code")).containsExactly("security.notAllowed");
        keeper = person("administration.import", "material.read", "material.receive");
        assertThat(told(keeper.faults(checked()), "code")).containsExactly("security.notAllowed");
        sheet(LOTS, LOT, lot("L9", number("1"), null, "To be inspected", null));
        assertThat(checked().path("state").asText()).isEqualTo("CHECKED");
    }
}

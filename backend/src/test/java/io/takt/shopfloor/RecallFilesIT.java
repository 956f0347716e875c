package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.good;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.reporting.PrintedPdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The recall of a heat lot and the genealogy of one of its hubs, as files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecallFilesIT extends OnTheShopFloor {

    private static final String LOT = ShopFloor.HEAT;

    @Autowired
    private Browsers browsers;

    private TestBrowser clerk;
    private String order = "";
    private String unit = "";

    @BeforeAll
    void twoHubsAreMade() {
        floor.emptyStore();
        clerk = browsers.signedIn("reporting.export", "traceability.read", "ordering.read", "rules.read", "quality.read", "material.read");
        order = floor.order(2);
        floor.play(order);
        unit = floor.page(order).at("/units/0/code").asText();
    }

    private byte[] file(String path, String type) throws IOException, InterruptedException {
        return file(clerk, path, type);
    }

    private static byte[] file(TestBrowser person, String path, String type) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = person.client().send(HttpRequest.newBuilder(person.uri("/api/reporting/" + path)).build(), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        return answer.body();
    }

    private List<Row> sheet(String path, int number) throws IOException, InterruptedException {
        return sheet(clerk, path, number);
    }

    private static List<Row> sheet(TestBrowser person, String path, int number) throws IOException, InterruptedException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file(person, path, "application/vnd.openxmlformats")))) {
            return book.getSheet(number).orElseThrow().read();
        }
    }

    private List<JsonNode> recalled() {
        List<JsonNode> all = new ArrayList<>();
        int before;
        do {
            before = all.size();
            good(clerk.get("/api/traceability/recalls/" + LOT + "/units?sort=%5B%22id%22%2C%22ASC%22%5D&range=%5B" + before + "%2C" + (before + 99) + "%5D"))
                    .json().forEach(all::add);
        } while (all.size() > before);
        return all;
    }

    @Test
    void theSpreadsheetListsTheUnitsThatTheRecallLists() throws IOException, InterruptedException {
        List<Row> rows = sheet("recalls/" + LOT + ".xlsx?language=en", 0);
        List<JsonNode> units = recalled();

        assertThat(rows.get(0).getCellText(0)).isEqualTo("Unit");
        assertThat(rows).hasSize(units.size() + 1);
        for (int at = 0; at < units.size(); at++) {
            Row row = rows.get(at + 1);
            JsonNode found = units.get(at);
            assertThat(row.getCellText(0)).isEqualTo(found.path("code").asText());
            assertThat(row.getCellText(4)).isEqualTo(found.path("productionOrder").asText());
            assertThat(row.getCellAsNumber(16)).hasValueSatisfying(quantity ->
                    assertThat(quantity).isEqualByComparingTo(found.path("quantity").decimalValue()));
            assertThat(row.getCellAsDate(17)).isPresent();
        }
        assertThat(rows).extracting(row -> row.getCellText(0)).contains(unit);
    }

    @Test
    void theSummaryCountsWhatTheSheetLists() throws IOException, InterruptedException {
        List<Row> summary = sheet("recalls/" + LOT + ".xlsx?language=zh", 2);

        assertThat(summary).anySatisfy(row -> {
            assertThat(row.getCellText(0)).isEqualTo("含该批次的单件");
            assertThat(row.getCellAsNumber(1)).hasValueSatisfying(count -> assertThat(count.intValue())
                    .isEqualTo(recalled().stream().filter(found -> found.path("until").isNull()).toList().size()));
        });
        assertThat(summary).anySatisfy(row -> assertThat(row.getCellText(1)).isEqualTo("Asia/Shanghai"));
    }

    @ParameterizedTest
    @CsvSource({"zh, 批次召回, 去向, 在库", "en, Recall of a lot, Where, In stock"})
    void theRecallOnPaperNamesEachUnitAndWhereItIs(String language, String title, String where, String stock)
            throws IOException, InterruptedException {
        PrintedPdf paper = new PrintedPdf(file("recalls/" + LOT + ".pdf?language=" + language, "application/pdf")).kept("recall-" + language);

        assertThat(paper.text()).contains(title, LOT, where, stock, unit, "H-TEST", "Supplier T", "PO-" + order);
        assertThat(paper.fonts()).allMatch(font -> font.matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)"));
        assertThat(paper.qrCode(0)).endsWith("/#/find/" + LOT);
    }

    @Test
    void aUnitsFileLeadsBackToItsLotMachinePersonProgramValuesAndDecisions() throws IOException, InterruptedException {
        String path = "genealogies/" + unit + ".xlsx?language=en";

        assertThat(sheet(path, 0)).anySatisfy(row -> assertThat(row.getCellText(3)).isEqualTo(LOT));
        assertThat(sheet(path, 1)).anySatisfy(row -> {
            assertThat(row.getCellText(1)).isEqualTo("10 Mill hub");
            assertThat(row.getCellText(3)).isEqualTo("MC-CNC-M01");
            assertThat(row.getCellText(5)).isEqualTo("O-HUB-80A");
        });
        assertThat(sheet(path, 1)).anySatisfy(row -> assertThat(row.getCellText(4)).isEqualTo(floor.anna().name()));
        assertThat(sheet(path, 2)).anySatisfy(row -> {
            assertThat(row.getCellText(2)).isEqualTo("C01");
            assertThat(row.getCellAsNumber(4)).isPresent();
        });
        assertThat(sheet(path, 3)).hasSizeGreaterThan(1);
    }

    @Test
    void aUnitsPaperSaysTheSame() throws IOException, InterruptedException {
        PrintedPdf paper = new PrintedPdf(file("genealogies/" + unit + ".pdf?language=zh", "application/pdf")).kept("genealogy-zh");

        assertThat(paper.text()).contains("单件追溯", unit, LOT, "MC-CNC-M01", "铣削轮毂", "C01", "规则判定");
        assertThat(paper.qrCode(0)).endsWith("/#/find/" + unit);
    }

    @Test
    void whoMayNotReadDecisionsIsToldThatTheyAreMissing() throws IOException, InterruptedException {
        TestBrowser outsider = browsers.signedIn("reporting.export", "traceability.read");

        assertThat(sheet(outsider, "genealogies/" + unit + ".xlsx?language=en", 3).get(1).getCellText(0)).contains("rules.read");
    }

    @ParameterizedTest
    @CsvSource({"recalls/HL-NONE.xlsx, 404, material.lotUnknown", "recalls/HL-NONE.pdf, 404, material.lotUnknown",
        "genealogies/U-NONE.xlsx, 404, traceability.unitUnknown", "recalls/HL-TEST.xlsx?language=xx, 400, reporting.languageUnknown"})
    void whatIsUnknownIsNoFile(String path, int status, String problem) {
        Answer answer = clerk.get("/api/reporting/" + path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text()).contains(problem);
    }

    @ParameterizedTest
    @CsvSource({"traceability.read", "reporting.export", "reporting.print"})
    void whoLacksOneOfTwoPermissionsGetsNoFile(String permission) {
        assertThat(browsers.signedIn(permission).get("/api/reporting/recalls/" + LOT + ".xlsx").status()).isEqualTo(403);
    }
}

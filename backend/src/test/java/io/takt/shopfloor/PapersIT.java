package io.takt.shopfloor;

import static io.takt.shopfloor.ShopFloor.good;
import static org.assertj.core.api.Assertions.assertThat;

import io.takt.Browsers;
import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.plant.PlannedTime;
import io.takt.plant.ShiftInstance;
import io.takt.reporting.PrintedPdf;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The papers of an order of two hubs, one of which is milled. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersIT extends OnTheShopFloor {

    private static final String PAPERS = "/api/reporting/documents/";

    @Autowired
    private Browsers browsers;
    @Autowired
    private PlannedTime planned;
    @Autowired
    private PlantClock clock;

    private TestBrowser clerk;
    private String order = "";
    private String lot = "";

    @BeforeAll
    void anOrderIsReleased() {
        floor.emptyStore();
        clerk = browsers.signedIn("reporting.print", "execution.read", "ordering.read", "traceability.read", "definition.read",
                "plant.read", "equipment.read", "personnel.roster", "material.read", "quality.read");
        order = floor.order(2);
        lot = "PL-" + order + "-1";
        floor.task(order, "execution/load");
    }

    private PrintedPdf printed(String kind, String code, String language) throws IOException, InterruptedException {
        return printed(clerk, kind, code, language);
    }

    private static PrintedPdf printed(TestBrowser reader, String kind, String code, String language) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = reader.client().send(HttpRequest.newBuilder(reader.uri(PAPERS + kind + "/" + code + ".pdf?language=" + language)).build(),
                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(new String(answer.body(), 0, Math.min(500, answer.body().length))).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline").contains(kind);
        return new PrintedPdf(answer.body()).kept(kind + "-" + language);
    }

    private void loaded() {
        floor.findTask(order, "execution/load").ifPresent(task -> floor.done(floor.load(task.path("id").asLong())));
        floor.until(order, page -> !page.path("units").isEmpty());
    }

    private String clerkName() {
        return good(clerk.get("/api/security/session")).json().path("displayName").asText();
    }

    /** Types what a scanner reads into the product's search. */
    private String opened(String scanned) {
        String code = scanned.substring(scanned.lastIndexOf('/') + 1);
        return good(clerk.get("/api/administration/codes?code=" + code)).json().path(0).path("entity").asText();
    }

    @ParameterizedTest
    @CsvSource({"zh, 工艺过程卡, 铣削轮毂, 清洗烘干, 轴承孔径, 生效, 6 件", "en, Routing sheet, Mill hub, Wash, Bearing bore, In force, for 6"})
    void aRoutingSheetNamesEachOperationAndWhatIsInspected(String language, String title, String first, String second, String inspected,
            String state, String load) throws IOException, InterruptedException {
        PrintedPdf sheet = printed("routing-sheet", "RT-HUB-A", language);

        assertThat(sheet.text()).contains(title, "RT-HUB-A A", first, second, inspected, state, load, "C01", "WU-CNC-M");
    }

    @ParameterizedTest
    @CsvSource({"zh, 工序卡, 铣削轮毂, 设备自动, 30 分钟, 240 秒", "en, Operation card, Mill hub, by a machine, 30 min, 240 s"})
    void anOperationCardSaysHowOneOperationIsDone(String language, String title, String operation, String how, String setup, String run)
            throws IOException, InterruptedException {
        PrintedPdf card = printed("operation-card", "RT-HUB-A%2010", language);

        assertThat(card.text()).contains(title, "RT-HUB-A A 10", operation, how, setup, run, "WU-CNC-M", "NC-HUB-80", "TL-EM10", "TL-BOR28");
        assertThat(printed("operation-card", "RT-HUB-A%2030", language).text()).contains("C01", "27.972", "SIP-HUB-30").doesNotContain("TL-");
        assertThat(printed("operation-card", "RT-HUB-A%20A%2010", language).text()).as("by its revision").contains("RT-HUB-A A 10");
    }

    @ParameterizedTest
    @CsvSource({"zh, 交接班记录, 柔性机加单元, 当班人员, 停机, 交班人", "en, Shift handover, Flexible machining, On duty, Stops, Handed over by"})
    void aShiftHandoverTellsTheNextWhatIsDoneAndOpen(String language, String title, String place, String people, String stops, String signed)
            throws IOException, InterruptedException {
        PrintedPdf handover = printed("shift-handover", "WC-MC", language);

        assertThat(handover.text()).contains(title, "WC-MC", place, people, stops, signed);
    }

    @Test
    void aHandoverNamesThoseWhoWorkThereAndNobodyOfAnotherWorkCentre() throws IOException, InterruptedException {
        ShiftInstance shift = shiftBefore();
        Map.of("MACHINE", "WU-CNC-M", "CENTRE", "WC-MC", "SHOP", "A01", "PLANT", "S01", "ELSEWHERE", "WC-AS", "BESIDE", "A02")
                .forEach((name, place) -> onDuty("HAND-" + name, place, shift));
        rows.update("INSERT INTO personnel_person (code, name_zh, name_en, archived, version) VALUES ('HAND-ALONE', '王', 'Wang', FALSE, 0)");
        rows.update("INSERT INTO personnel_duty_change (person, day, shift, reason, recorded_by, recorded_at) VALUES ('HAND-ALONE', ?, ?, 'Rush', 'test', "
                + "UTC_TIMESTAMP(3))", shift.day(), shift.shift());
        try {
            String text = printed("shift-handover", "WC-MC%20" + shift.day() + "%20" + shift.shift(), "en").letters();

            assertThat(text).contains("HAND-MACHINE", "HAND-CENTRE", "HAND-SHOP", "HAND-PLANT", "HAND-ALONE")
                    .doesNotContain("HAND-ELSEWHERE", "HAND-BESIDE");
        } finally {
            rows.update("DELETE FROM personnel_duty_change WHERE person = 'HAND-ALONE'");
            rows.update("DELETE FROM personnel_roster_day WHERE team LIKE 'HAND-%'");
            rows.update("DELETE FROM personnel_person WHERE code LIKE 'HAND-%'");
            rows.update("DELETE FROM personnel_team WHERE code LIKE 'HAND-%'");
        }
    }

    /** A whole one of so many days as a handover looks back, so that a weekend is not all of them; the first may have begun before. */
    private ShiftInstance shiftBefore() {
        return Actors.as(Actor.system("test"), () ->
                planned.of("WC-MC", clock.now().minus(Duration.ofDays(4)), clock.now().minus(Duration.ofDays(1))).shifts().get(1));
    }

    /** A team of one, which are called alike. */
    private void onDuty(String name, String place, ShiftInstance shift) {
        rows.update("INSERT INTO personnel_team (code, name_zh, name_en, place, archived, version) VALUES (?, '组', 'Team', ?, FALSE, 0)", name, place);
        rows.update("INSERT INTO personnel_person (code, name_zh, name_en, team, archived, version) VALUES (?, '王', 'Wang', ?, FALSE, 0)", name, name);
        rows.update("INSERT INTO personnel_roster_day (team, day, shift, published_by, published_at) VALUES (?, ?, ?, 'test', UTC_TIMESTAMP(3))", name,
                shift.day(), shift.shift());
    }

    @Test
    void aHandoverSaysHowManyStopsItDoesNotList() throws IOException, InterruptedException {
        ShiftInstance shift = shiftBefore();
        rows.batchUpdate("INSERT INTO equipment_state_slice (equipment_id, state, source, began_at, ended_at) "
                + "SELECT id, 'FAULT', 'REPORTED', ?, ? FROM equipment_equipment WHERE code = 'MC-CNC-M01'",
                IntStream.range(0, 33).mapToObj(stop -> new Object[] {utc(shift, 10L * stop), utc(shift, 10L * stop + 3)}).toList());
        try {
            String text = printed("shift-handover", "WC-MC%20" + shift.day() + "%20" + shift.shift(), "en").text();
            assertThat(text).contains("3 more stops are not listed");
            assertThat(text.split("3 min", -1)).as("thirty are listed").hasSize(31);
        } finally {
            rows.update("DELETE FROM equipment_state_slice WHERE began_at >= ? AND began_at < ?", utc(shift, 0), utc(shift, 480));
        }
    }

    private static String utc(ShiftInstance shift, long minutes) {
        return LocalDateTime.ofInstant(shift.from().plus(Duration.ofMinutes(minutes)), ZoneOffset.UTC).toString().replace('T', ' ');
    }

    @Test
    void theCodesOfDefinitionsOpenThem() throws IOException, InterruptedException {
        String sheet = printed("routing-sheet", "RT-HUB-A", "en").qrCode(0);
        String card = printed("operation-card", "RT-HUB-A%2010", "en").qrCode(0);

        assertThat(opened(sheet)).isEqualTo("definition.routing-revision");
        assertThat(opened(card)).isEqualTo("definition.routing-revision");
    }

    @ParameterizedTest
    @CsvSource({"zh, 设备点检表, 安全门与急停, 点检人", "en, Check sheet, Guards and emergency stop, Checked by"})
    void aCheckSheetListsWhatIsCheckedOnAMachineEachDay(String language, String title, String item, String signed)
            throws IOException, InterruptedException {
        assertThat(printed("check-sheet", "MC-CNC-M01", language).text()).contains(title, "MC-CNC-M01", item, signed, "28");
    }

    @Test
    void aHandoverNeedsAWorkCentre() {
        Answer answer = clerk.get(PAPERS + "shift-handover/WU-CNC-M.pdf");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("code").asText()).isEqualTo("reporting.noWorkCenter");
    }

    @ParameterizedTest
    @CsvSource({"zh, 流转卡, 轮毂体, 铣削轮毂, 清洗烘干, 启明智造, '第 1 页，共 1 页'",
        "en, Traveller, Hub body, Mill hub, Wash, Qiming, Page 1 of 1"})
    void aTravellerNamesItsLotItsProductAndEachOperation(String language, String title, String product, String operation, String next,
            String plant, String page) throws IOException, InterruptedException {
        PrintedPdf traveller = printed("traveller", lot, language);

        assertThat(traveller.text()).contains(title, lot, product, "SF-HUB-80", "PO-" + order, "WO-" + order, operation, next, plant);
        assertThat(traveller.text()).as("whoever printed it, by name").contains(clerkName());
        assertThat(traveller.lines()).contains(page.replace(" ", ""));
        assertThat(traveller.fonts()).isNotEmpty().allMatch(font -> font.matches("[A-Z]{6}\\+NotoSansSC-(Regular|Bold)"));
    }

    @Test
    void theQrCodeOfATravellerOpensItsLot() throws IOException, InterruptedException {
        String scanned = printed("traveller", lot, "zh").qrCode(0);

        assertThat(URI.create(scanned)).hasScheme("http").hasHost("127.0.0.1").hasFragment("/find/" + lot);
        assertThat(opened(scanned)).isEqualTo("execution.lot");
    }

    @Test
    void aRequisitionNamesWhatToTakeFromWhichBin() throws IOException, InterruptedException {
        String other = floor.order(4);
        floor.task(other, "execution/load");
        PrintedPdf requisition = printed("requisition", "WO-" + other, "en");

        assertThat(requisition.text()).contains("Material requisition", "WO-" + other, "PL-" + other + "-1, 4 pieces", "RM-AL-080", "FL-01");
        assertThat(requisition.text()).doesNotContain("Do not issue it again");
        assertThat(opened(requisition.qrCode(0))).isEqualTo("ordering.work-order");
    }

    @Test
    void aRequisitionOfWhatIsIssuedListsNothingAndSaysSo() throws IOException, InterruptedException {
        loaded();

        assertThat(printed("requisition", lot, "en").text()).contains("Nothing is left to be picked", "Do not issue it again")
                .doesNotContain("RM-AL-080");
        assertThat(printed("requisition", lot, "zh").text()).contains("已无待领物料", "请勿重复领用").doesNotContain("RM-AL-080");
        assertThat(printed("requisition", "WO-" + order, "en").text()).contains("Nothing is left to be picked");
    }

    @Test
    void aJobTicketTellsTheStationWhatToDo() throws IOException, InterruptedException {
        loaded();
        String job = "JO-" + order + "-1-10";
        floor.until(order, page -> page.path("jobs").findValuesAsText("code").contains(job));
        PrintedPdf ticket = printed("job-ticket", job, "zh");

        assertThat(ticket.text()).contains("派工单", job, "10 铣削轮毂", "MC-CNC-M01", "WU-CNC-M", lot, "SF-HUB-80", "2 件");
        assertThat(opened(ticket.qrCode(0))).isEqualTo("execution.job");
    }

    @Test
    void everyUnitOfALotHasItsLabelAndEachIsFoundByItsCode() throws IOException, InterruptedException {
        loaded();
        PrintedPdf labels = printed("unit-labels", lot, "zh");
        List<String> codes = IntStream.range(0, labels.pages()).mapToObj(labels::dataMatrix).toList();

        assertThat(codes).containsExactlyElementsOf(floor.page(order).path("units").findValuesAsText("code"));
        assertThat(codes).hasSize(2).allSatisfy(code -> assertThat(opened(code)).isEqualTo("execution.unit"));
        assertThat(printed("unit-label", codes.get(1), "en").text()).contains(codes.get(1), "Hub body", "PO-" + order, "not marked yet");
    }

    @ParameterizedTest
    @CsvSource({"zh, 生产任务单, 轮毂体, 版本, 铣削轮毂, 车间接收, 30 分钟, 图纸", "en, Production order sheet, Hub body, Revision, Mill hub, Received by workshop, 30 min, Drawing"})
    void anOrderSheetSaysWhatIsMadeOfWhatInWhichSteps(String language, String title, String product, String revision, String operation, String signed,
            String setup, String kind) throws IOException, InterruptedException {
        PrintedPdf sheet = printed("order-sheet", "PO-" + order, language);

        assertThat(sheet.text()).contains(title, "PO-" + order, "WO-" + order, product, "SF-HUB-80", revision, "RT-HUB-A A", operation, "WU-CNC-M", setup,
                "RM-AL-080", kind, "DRW-HUB-80", signed);
        assertThat(opened(sheet.qrCode(0))).isEqualTo("ordering.production-order");
    }

    @Test
    void anOrderSheetIsPrintedBeforeTheReleaseAndPlansTheMaterialOfAllPieces() throws IOException, InterruptedException {
        String planned = floor.plan(12);

        assertThat(printed("order-sheet", "PO-" + planned, "en").text()).contains("PO-" + planned, "Planned", "12 pcs", "SIP-HUB-30");
    }

    @Test
    void whatIsMadeInAdditionIsInTheMaterialAndInTheTimeOfAnOrderSheet() throws IOException, InterruptedException {
        String planned = floor.plan(12);
        String ordered = printed("order-sheet", "PO-" + planned, "en").text();
        rows.update("UPDATE ordering_work_order SET replenished = 2 WHERE code = ?", "WO-" + planned);

        assertThat(ordered).contains("13 pcs", "78 min").doesNotContain("15 pcs");
        assertThat(printed("order-sheet", "PO-" + planned, "en").text()).contains("15 pcs", "86 min").doesNotContain("13 pcs", "78 min");
    }

    @Test
    void anOrderSheetPlansWholePiecesOfWhatIsMadeHereThoughItIsWeighed() throws IOException, InterruptedException {
        String planned = floor.plan(12);
        String unit = rows.queryForObject("SELECT unit FROM material_definition WHERE code = 'SF-SFT-12'", String.class);
        rows.update("UPDATE material_definition SET unit = 'kg' WHERE code = 'SF-SFT-12'");
        rows.update("INSERT INTO definition_bom_item (product_revision_id, material, quantity, element_id, scrap_allowance) "
                + "SELECT product_revision, 'SF-SFT-12', 0.1, 'op_05', 0 FROM ordering_work_order WHERE code = ?", "WO-" + planned);
        try {
            assertThat(printed("order-sheet", "PO-" + planned, "en").text()).contains("SF-SFT-12", "2 kg").doesNotContain("1.2 kg");
        } finally {
            rows.update("DELETE FROM definition_bom_item WHERE quantity = 0.1 AND material = 'SF-SFT-12'");
            rows.update("UPDATE material_definition SET unit = ? WHERE code = 'SF-SFT-12'", unit);
        }
    }

    @ParameterizedTest
    @CsvSource({"zh, 入库单, 圆坯, 待检, 长期有效, 仓管员", "en, Goods receipt, Turned blank, Pending, keeps for ever, Storekeeper"})
    void aGoodsReceiptSaysHowALotCameIn(String language, String title, String material, String quality, String until, String signed)
            throws IOException, InterruptedException {
        String received = lotOf(40);
        PrintedPdf receipt = printed("goods-receipt", received, language);

        assertThat(receipt.text()).contains(title, received, "RM-AL-080", material, "Supplier R", "H-PAPER", quality, until, "40", "FL-01", signed);
        assertThat(opened(receipt.qrCode(0))).isEqualTo("material.lot");
    }

    @Test
    void aGoodsReceiptStillTellsTheReceiptOfALotThatHasMovedOften() throws IOException, InterruptedException {
        String received = lotOf(7);
        rows.batchUpdate("INSERT INTO material_movement (kind, material, lot, grade, location, quantity, work_order, cause, note, actor, plant_at) "
                + "VALUES ('ISSUE', 'RM-AL-080', ?, 'A', 'FL-01', ?, '', '', '', 'system:test', UTC_TIMESTAMP(3))",
                IntStream.range(0, 300).mapToObj(move -> new Object[] {received, move % 2 == 0 ? -1 : 1}).toList());

        assertThat(printed("goods-receipt", received, "en").text()).contains(received + " 7", "FL-01").doesNotContain("FL-01 FL-01");
    }

    @Test
    void aPartOfALotHasNoReceiptOfItsOwnAndTheWayOutIsSaid() {
        String received = lotOf(9);
        String part = good(browsers.signedIn("material.read", "material.receive")
                .post("/api/material/lots/" + received + "/sublots", Map.of("quantity", 2))).json().path("code").asText();
        Answer answer = clerk.get(PAPERS + "goods-receipt/" + part + ".pdf");

        assertThat(answer.json().path("code").asText()).isEqualTo("reporting.notReceived");
        assertThat(answer.text()).contains(received);
    }

    @Test
    void aLotOfWhichOnlyPartsWereEnteredIsNotSaidToBeAPart() {
        rows.update("INSERT INTO material_lot (code, material, quality, received_at, version) VALUES ('HL-DIVIDED', 'RM-AL-080', 'PENDING', UTC_TIMESTAMP(3), 0)");
        try {
            Answer answer = clerk.get(PAPERS + "goods-receipt/HL-DIVIDED.pdf");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.json().path("code").asText()).isEqualTo("reporting.noReceipt");
            assertThat(answer.text()).contains("history of the lot").doesNotContain("taken out");
        } finally {
            rows.update("DELETE FROM material_lot WHERE code = 'HL-DIVIDED'");
        }
    }

    @Test
    void aPlannedOrderHasNothingInStoreYet() {
        Answer answer = clerk.get(PAPERS + "goods-receipt/WO-" + floor.plan(3) + ".pdf");

        assertThat(answer.json().path("code").asText()).isEqualTo("reporting.nothingStored");
        assertThat(answer.text()).contains("once a lot of it is put into store");
    }

    /** A lot of bars that is to be inspected, so that nobody takes it. */
    private String lotOf(int bars) {
        return good(browsers.signedIn("material.read", "material.receive").post("/api/material/lots", Map.of("material", "RM-AL-080", "quantity", bars,
                "place", "FL-01", "supplier", "Supplier R", "heatNumber", "H-PAPER"))).json().path("code").asText();
    }

    @Test
    void whatAnOrderMadeIsOnItsGoodsReceiptAndOnItsInspectionRecord() throws IOException, InterruptedException {
        String made = floor.order(2);
        assertThat(clerk.get(PAPERS + "goods-receipt/WO-" + made + ".pdf").json().path("code").asText()).isEqualTo("reporting.nothingStored");
        floor.play(made);

        assertThat(printed("goods-receipt", "WO-" + made, "zh").text()).contains("入库单", "WO-" + made, "PO-" + made, "JO-" + made + "-1-", "2 件", "ASRS-", "自动");
        for (String language : List.of("zh", "en")) {
            PrintedPdf record = printed("inspection-record", "PL-" + made + "-1", language);
            assertThat(record.letters()).contains("PL-" + made + "-1", "C01", "27.972", "27.993", "2/2", "QC-GAU-01")
                    .contains(floor.page(made).path("units").findValuesAsText("code")).contains(valuesOf(made));
            assertThat(opened(record.qrCode(0))).isEqualTo("execution.lot");
        }
    }

    /** Each value that was measured for an order, as it is printed. */
    private List<String> valuesOf(String made) {
        List<String> values = rows.queryForList("SELECT measured FROM quality_measurement WHERE job LIKE ?", BigDecimal.class, "JO-" + made + "-%").stream()
                .map(value -> value.stripTrailingZeros().toPlainString()).toList();
        assertThat(values).isNotEmpty();
        return values;
    }

    @Test
    void anInspectionRecordSaysWhatWasNotGoodAndWhatItDoesNotShow() throws IOException, InterruptedException {
        String made = floor.order(2);
        machines.boreOf(made, 1, "28.010");
        floor.done(floor.load(floor.task(made, "execution/load")));
        floor.task(made, "quality/review-board");

        assertThat(printed("inspection-record", "WO-" + made, "en").text()).contains("28.01", "too high", "Not good", "DIM-01 Bore too large", "NC-")
                .doesNotContain("process:");
        assertThat(printed("inspection-record", "WO-" + made, "zh").text()).contains("28.01", "偏大", "不合格", "DIM-01 孔径偏大");
        assertThat(printed("inspection-record", "PL-" + made + "-1", "en").text()).contains("28.01", "Not good", "NC-");
        TestBrowser reader = browsers.signedIn("reporting.print", "execution.read", "traceability.read");
        assertThat(printed(reader, "inspection-record", "WO-" + made, "en").text()).contains("28.01", "this needs the permission quality.read");
    }

    @ParameterizedTest
    @CsvSource({"traveller, PL-NONE, 404, execution.lotUnknown", "order-sheet, PO-NONE, 404, ordering.productionOrderUnknown",
        "goods-receipt, HL-NONE, 404, material.lotUnknown", "inspection-record, PL-NONE, 404, execution.lotUnknown", "job-ticket, JO-NONE-1-10, 404, execution.jobUnknown",
        "unit-label, U-NONE, 404, execution.unitUnknown", "requisition, WO-NONE, 404, execution.lotUnknown",
        "menu, PL-NONE, 404, reporting.documentUnknown"})
    void whatIsUnknownIsNotPrinted(String kind, String code, int status, String problem) {
        Answer answer = clerk.get(PAPERS + kind + "/" + code + ".pdf");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("code").asText()).isEqualTo(problem);
    }

    @Test
    void aLotWithoutUnitsHasNoLabelsAndTheWayOutIsSaid() {
        String empty = floor.order(1);
        floor.task(empty, "execution/load");
        Answer answer = clerk.get(PAPERS + "unit-labels/PL-" + empty + "-1.pdf");

        assertThat(answer.json().path("code").asText()).isEqualTo("reporting.noUnitsYet");
        assertThat(answer.text()).contains("loaded");
    }

    @Test
    void aLanguageThatNobodyPrintsInIsNamed() {
        Answer answer = clerk.get(PAPERS + "traveller/" + lot + ".pdf?language=fr");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/pointer").asText()).isEqualTo("/language");
    }

    @ParameterizedTest
    @CsvSource({"execution.read, traveller", "reporting.print, traveller", "reporting.print, unit-labels", "reporting.print, order-sheet",
        "ordering.read, order-sheet", "reporting.print, goods-receipt", "material.read, goods-receipt", "reporting.print, inspection-record",
        "traceability.read, inspection-record"})
    void whoLacksOneOfTwoPermissionsPrintsNothing(String permission, String kind) {
        Answer answer = browsers.signedIn(permission).get(PAPERS + kind + "/" + lot + ".pdf");

        assertThat(answer.status()).isEqualTo(403);
    }
}

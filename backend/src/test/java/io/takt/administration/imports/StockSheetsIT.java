package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.SignedInPeople;
import io.takt.TaktIntegrationTest;
import io.takt.material.Stock;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Materials come with their units, substitutes and stock, and lots come in as if people received them. */
@TaktIntegrationTest
class StockSheetsIT extends WithAStockBook {

    private final TransactionTemplate transaction;
    private final SignedInPeople people;
    private final JdbcTemplate rows;

    StockSheetsIT(@Autowired TransactionTemplate transaction, @Autowired SignedInPeople people, @Autowired JdbcTemplate rows) {
        this.transaction = transaction;
        this.people = people;
        this.rows = rows;
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

    private JsonNode material(String code, String what) {
        return keeper.browser.get("/api/material/definitions/" + prefix + code + what).json();
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

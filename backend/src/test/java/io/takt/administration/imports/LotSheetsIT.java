package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser.Answer;
import io.takt.plant.Place;
import io.takt.plant.WantedPlace;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Lots that lie in several stores, and parts of lots, come in as they are elsewhere. */
@TaktIntegrationTest
class LotSheetsIT extends WithAStockBook {

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
}

package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.material.Stock;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.TestPlant;
import io.takt.plant.WantedPlace;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A store, and a workbook of materials with their units, substitutes and stock. */
abstract class WithAStockBook {

    static final String MATERIALS = "Materials";
    static final String UNITS = "Units of materials";
    static final String LOOSE = "Stock without lots";
    static final String LOTS = "Lots in stock";
    static final Object[] LOT = {"Lot", "Material", "Quantity", "Unit", "Store", "Heat or supplier lot", "Supplier", "Made on", "Quality",
        "Reason of the hold"};

    private static final String SUBSTITUTES = "Substitutes";
    private static final LocalDate MADE = LocalDate.parse("2026-01-05");

    final String prefix = "S-" + UUID.randomUUID().toString().substring(0, 8) + "-";
    final String store = prefix + "FL";
    final Map<String, Object[][]> sheets = new LinkedHashMap<>();
    ImportingPerson keeper;

    @Autowired
    Browsers browsers;

    @Autowired
    Plant plant;

    @Autowired
    Stock stock;

    @TempDir
    Path folder;

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

    ImportingPerson person(String... permissions) {
        return new ImportingPerson(browsers.signedIn(permissions));
    }

    void sheet(String name, Object[]... rows) {
        sheets.put(name, rows);
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    Object[] lot(String code, BigDecimal quantity, String unit, String quality, String reason) {
        return row(prefix + code, prefix + "BAR", quantity, unit, store, "H-7", "Supplier D", MADE, quality, reason);
    }

    JsonNode checked() throws IOException {
        return keeper.ended(keeper.give(GivenBook.of(sheets, folder)));
    }

    JsonNode applied() throws IOException {
        JsonNode checked = checked();
        assertThat(checked.path("state").asText()).as(keeper.faults(checked).toString()).isEqualTo("CHECKED");
        JsonNode applied = keeper.ended(keeper.ask(checked, "application"));
        assertThat(applied.path("state").asText()).as(keeper.faults(applied).toString()).isEqualTo("APPLIED");
        return applied;
    }

    JsonNode lot(String code) {
        return keeper.browser.get("/api/material/lots/" + prefix + code).json();
    }

    static List<String> told(List<JsonNode> nodes, String... fields) {
        return nodes.stream().map(node -> Arrays.stream(fields).map(field -> node.path(field).asText()).collect(Collectors.joining(" "))).toList();
    }
}

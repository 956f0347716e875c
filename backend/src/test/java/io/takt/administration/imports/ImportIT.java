package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.TaktIntegrationTest;
import io.takt.administration.sheets.Workbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a file would do is shown before it is done, and is taken back whole. */
@TaktIntegrationTest
class ImportIT extends WithAnEngineer {

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
    void anImportIsFoundByItsCodeAndItsState() {
        String code = applied(csv("One")).path("code").asText();
        String search = ImportingPerson.IMPORTS + "?filter=%7B%22q%22%3A%22" + code.toLowerCase(Locale.ROOT) + "%22%2C%22state%22%3A%22";

        assertThat(engineer.browser.get(search + "APPLIED%22%7D&sort=%5B%22fileName%22%2C%22ASC%22%5D").json().findValuesAsText("code")).contains(code);
        assertThat(engineer.browser.get(search + "FAULTY%22%7D").json().findValuesAsText("code")).doesNotContain(code);
    }
}

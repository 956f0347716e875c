package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.takt.Browsers;
import io.takt.TaktIntegrationTest;
import io.takt.administration.sheets.Workbooks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Workbooks that mean harm, given as people give files: it is told what is wrong, and nothing is written, though a good row stands in each. */
@TaktIntegrationTest
class HostileImportIT {

    private static final String CODE = "HOSTILE-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Browsers browsers;
    @Autowired
    private JdbcTemplate rows;
    private ImportingPerson engineer;

    @TempDir
    private Path folder;

    @BeforeEach
    void anEngineer() {
        engineer = new ImportingPerson(browsers.signedIn("administration.import", "material.read", "material.edit"));
    }

    private static Workbooks book(String... more) {
        return Workbooks.of("Material classes", Workbooks.row(1, "Code", "Chinese name", "English name", "Shelf life in days")
                + Workbooks.row(2, CODE, "类别", "Class") + String.join("", more));
    }

    static Stream<Arguments> harmful() {
        byte[] archive = {0x50, 0x4B, 0x03, 0x04, 0, 0, 0, 0, 0};
        return Stream.of(Arguments.of(book().part("xl/vbaProject.bin", "x"), "administration.fileMacros"),
                Arguments.of(book().part("xl/externalLinks/externalLink1.xml", "<x/>"), "administration.fileLinks"),
                Arguments.of(book().part("xl/media/image1.png", archive), "administration.fileNested"),
                Arguments.of(book().part("docProps/app.xml", "<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>"), "administration.fileDefinesEntities"),
                Arguments.of(book().part("docProps/app.xml", "<x>" + " ".repeat(40_000_000) + "</x>"), "administration.fileTooLarge"),
                Arguments.of(book().part("docProps/app.xml", "<x>"), "administration.fileBroken"));
    }

    @ParameterizedTest
    @MethodSource("harmful")
    void aHarmfulWorkbookIsRefusedByWhatItHolds(Workbooks book, String code) throws IOException {
        JsonNode faulty = engineer.ended(engineer.give(book.in(folder)));

        assertThat(faulty.path("state").asText()).isEqualTo("FAULTY");
        assertThat(engineer.faults(faulty)).extracting(fault -> fault.path("code").asText()).containsExactly(code);
        requireNothingDone(faulty);
    }

    @Test
    void cellsThatMakeNoSenseAreToldAllAtOnceAtTheirPlace() throws IOException {
        Path book = book(Workbooks.row(3, CODE, "又", "Twice"), Workbooks.row(4, CODE + "4", "类", "Class", "soon"),
                "<row r=\"5\"><c r=\"A5\" t=\"inlineStr\"><is><t>" + CODE + "5</t></is></c><c r=\"B5\" t=\"str\"><f>A5</f><v>x</v></c>"
                        + "<c r=\"C5\" s=\"1\"><v>46355</v></c><c r=\"D5\" t=\"b\"><v>1</v></c></row>").behind(
                "<mergeCells count=\"1\"><mergeCell ref=\"B2:C2\"/></mergeCells>").in(folder);

        JsonNode faulty = engineer.ended(engineer.give(book));

        assertThat(engineer.faults(faulty)).extracting(fault -> fault.path("cell").asText() + " " + fault.path("code").asText())
                .containsExactlyInAnyOrder("B2:C2 administration.cellMerged", "A3 administration.codeTwice", "D4 administration.cellNoNumber",
                        "B5 administration.cellFormula", "C5 administration.cellIsDate", "D5 administration.cellNoNumber");
        requireNothingDone(faulty);
    }

    private void requireNothingDone(JsonNode faulty) {
        assertThat(engineer.ask(faulty, "application").status()).isEqualTo(422);
        assertThat(rows.queryForObject("SELECT COUNT(*) FROM material_class WHERE code LIKE ?", Integer.class, CODE + "%")).isZero();
    }
}

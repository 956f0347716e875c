package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.administration.imports.PackedPaths.Packed;
import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.NestedSheet;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.SheetColumn.Type;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** Where the files of a package lie. */
class PackedPathsTest {

    private final PackedPaths paths = new PackedPaths();
    private final SheetForm form = new SheetForm(Mockito.mock(ImportedSheet.class), List.of(new NestedSheet("files", List.of(), List.of())), "x.files",
            List.of(SheetColumn.reference(NestedSheet.OWNER, true, "x"), SheetColumn.text("name", true, 100), SheetColumn.of("sha256", Type.FILE, true)));

    private Object path(String document, String name, String sha256) {
        return paths.named(form, Map.of("record", document, "name", name, "sha256", sha256)).get("sha256");
    }

    @Test
    void aFileLiesInTheFolderOfItsRecordUnderItsName() {
        assertThat(path("DRW-1", "轮毂.pdf", "1")).isEqualTo("files/DRW-1/轮毂.pdf");
        assertThat(path("DRW-2", "轮毂.pdf", "2")).isEqualTo("files/DRW-2/轮毂.pdf");
        assertThat(path("DRW-1", "轮毂.pdf", "1")).isEqualTo("files/DRW-1/轮毂.pdf");
        assertThat(paths.files()).containsExactly(new Packed("files/DRW-1/轮毂.pdf", "1"), new Packed("files/DRW-2/轮毂.pdf", "2"));
    }

    @Test
    void noFileIsLostThatASystemTakesForAnotherOrLeavesOut() {
        assertThat(path("DRW-1", "Hub.pdf", "1")).isEqualTo("files/DRW-1/Hub.pdf");
        assertThat(path("drw-1", "hub.pdf", "2")).isEqualTo("files/drw-1/2-hub.pdf");
        assertThat(path("DRW-1", "._hub.pdf", "3")).isEqualTo("files/DRW-1/_._hub.pdf");
    }
}

package io.takt.platform.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.shared.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaktHomeTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondProductOnTheSameFolderIsRefusedAndNamesTheFirst() throws Exception {
        try (TaktHome first = TaktHome.open(folder.resolve("home"))) {
            assertThatThrownBy(() -> TaktHome.open(first.folder()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void afterItsEndTheFolderIsFree() throws Exception {
        TaktHome.open(folder.resolve("home")).close();

        try (TaktHome again = TaktHome.open(folder.resolve("home"))) {
            assertThat(again.folder()).isDirectory();
        }
    }

    @Test
    void aHomeThatCannotBeAFolderSaysWhatToDo() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> TaktHome.open(file.resolve("home"))).isInstanceOfSatisfying(StartRefused.class,
                refused -> assertThat(refused.cure()).contains("--takt.home"));
    }
}

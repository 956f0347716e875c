package io.takt.platform.database;

import io.takt.shared.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The embedded database's password: generated once, kept in a file that only this user may read. */
final class DatabaseSecrets {

    private static final int BYTES = 24;

    private DatabaseSecrets() {
    }

    static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            PrivateFile.write(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        }
        return Files.readString(file).trim();
    }
}

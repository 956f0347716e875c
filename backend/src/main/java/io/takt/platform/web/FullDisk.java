package io.takt.platform.web;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;

/** Recognises that the disk of the database or of the home has no room left. */
final class FullDisk {

    /** MySQL and MariaDB: disk full, table full. */
    private static final Set<Integer> DATABASE_CODES = Set.of(1021, 1114);
    private static final int DEEPEST_CAUSE = 50;

    private FullDisk() {
    }

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(DEEPEST_CAUSE).anyMatch(FullDisk::tells);
    }

    private static boolean tells(Throwable cause) {
        return cause instanceof SQLException database && DATABASE_CODES.contains(database.getErrorCode())
                || String.valueOf(cause.getMessage()).contains("No space left on device");
    }
}

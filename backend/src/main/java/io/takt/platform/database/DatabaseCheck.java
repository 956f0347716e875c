package io.takt.platform.database;

import io.takt.shared.StartRefused;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Looks at the database before anything writes to it, and names what is wrong and how to mend it. */
class DatabaseCheck {

    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+).*");
    private static final int MARIADB = 10_11;
    private static final int MYSQL = 8_00;

    private final DataSource database;

    DatabaseCheck(DataSource database) {
        this.database = database;
    }

    void run() {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            requireVersion(text(statement, "SELECT VERSION()"));
            requireCharset(text(statement, "SELECT @@character_set_database"));
            requireIsolation(connection.getTransactionIsolation());
            requireUtc(text(statement, "SELECT CAST(TIMESTAMPDIFF(MINUTE, UTC_TIMESTAMP(), NOW()) AS CHAR)"));
        } catch (SQLException unreachable) {
            throw new StartRefused("The database cannot be reached: " + unreachable.getMessage(),
                    "Check TAKT_DB_URL, TAKT_DB_USER and TAKT_DB_PASSWORD, and that the server runs", unreachable);
        }
    }

    static void requireVersion(String version) {
        Matcher numbers = VERSION.matcher(version);
        boolean maria = version.contains("MariaDB");
        int found = numbers.matches() ? Integer.parseInt(numbers.group(1)) * 100 + Integer.parseInt(numbers.group(2)) : 0;
        if (found < (maria ? MARIADB : MYSQL)) {
            throw new StartRefused("The database is " + version + ", which is too old",
                    "Use MySQL 8.0 or newer, or MariaDB 10.11 or newer");
        }
    }

    static void requireCharset(String charset) {
        if (!"utf8mb4".equals(charset)) {
            throw new StartRefused("The database's character set is " + charset + " and cannot hold every name",
                    "ALTER DATABASE … CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci");
        }
    }

    static void requireIsolation(int isolation) {
        if (isolation != Connection.TRANSACTION_READ_COMMITTED) {
            throw new StartRefused("The database does not offer READ COMMITTED to its sessions",
                    "Remove what forces another isolation, for example init_connect");
        }
    }

    static void requireUtc(String minutesFromUtc) {
        if (!"0".equals(minutesFromUtc)) {
            throw new StartRefused("The database's sessions are " + minutesFromUtc + " minutes from UTC",
                    "Remove what forces another time zone, for example init_connect");
        }
    }

    private static String text(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            result.next();
            String text = result.getString(1);
            return text == null ? "" : text;
        }
    }
}

package io.takt.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.PackagedProduct;
import io.takt.TestBrowser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** The packaged product on a database server of the plant's own, through the three TAKT_DB variables. */
@TestInstance(Lifecycle.PER_CLASS)
class ExternalDatabaseIT {

    private static final String PASSWORD = "a password of the plant";

    private ForeignDatabase server;
    private Path folder;

    @BeforeAll
    void startTheServer(@TempDir Path temporary) throws Exception {
        folder = temporary;
        server = new ForeignDatabase(temporary.resolve("foreign"));
        server.run("CREATE DATABASE good CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci",
                "CREATE DATABASE latin CHARACTER SET latin1",
                "CREATE DATABASE read_only CHARACTER SET utf8mb4",
                user("takt", "ALL PRIVILEGES ON good.*"), "GRANT ALL PRIVILEGES ON latin.* TO takt@'%'",
                user("reader", "SELECT ON read_only.*"));
    }

    @AfterAll
    void stopTheServer() throws Exception {
        server.close();
    }

    @Test
    void aServerWithOtherHabitsServesTheWholeProduct() throws Exception {
        Path home = folder.resolve("home");
        try (PackagedProduct product = product(home, "good", "takt", PASSWORD).start("--server.address=127.0.0.1")) {
            TestBrowser browser = product.browser();
            String password = Files.readString(home.resolve("first-password.txt")).trim();

            assertThat(browser.post("/api/security/session", Map.of("userName", "admin", "password", password)).status()).isEqualTo(200);
            assertThat(home.resolve("database")).doesNotExist();
            assertThat(browser.get("/api/platform/about").json().path("demoAccounts").isEmpty()).isTrue();
            assertThat(secondsSinceTheLastAuditRow()).as("audited in UTC").isBetween(-5L, 300L);
        }
    }

    @Test
    void aWrongPasswordIsNamed() {
        product(folder.resolve("wrong"), "good", "takt", "wrong").requireRefused("Access denied for user 'takt'", "TAKT_DB_PASSWORD");
    }

    @Test
    void aSchemaThatIsNotThereIsNamed() {
        product(folder.resolve("missing"), "nowhere", "takt", PASSWORD).requireRefused("nowhere", "TAKT_DB_URL");
    }

    @Test
    void aCharacterSetThatCannotHoldEveryNameIsNamedWithTheStatementThatMendsIt() {
        product(folder.resolve("latin"), "latin", "takt", PASSWORD).requireRefused("character set is latin1", "CHARACTER SET utf8mb4");
    }

    @Test
    void aUserWhoMayNotMakeTablesIsNamed() {
        product(folder.resolve("reader"), "read_only", "reader", PASSWORD).requireRefused("lacks a right", "GRANT ALL PRIVILEGES");
    }

    private PackagedProduct product(Path home, String schema, String user, String password) {
        return PackagedProduct.on(home).with("TAKT_DB_URL", server.url(schema)).with("TAKT_DB_USER", user)
                .with("TAKT_DB_PASSWORD", password);
    }

    private long secondsSinceTheLastAuditRow() throws SQLException {
        try (Connection connection = server.open(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT TIMESTAMPDIFF(SECOND, MAX(at), UTC_TIMESTAMP()) FROM good.security_audit")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String user(String name, String rights) {
        return "GRANT " + rights + " TO " + name + "@'%' IDENTIFIED BY '" + PASSWORD + "'";
    }
}

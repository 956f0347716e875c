package io.takt.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.shared.StartRefused;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseCheckTest {

    @ParameterizedTest
    @ValueSource(strings = {"8.0.36", "8.4.0-log", "9.1.0", "10.11.6-MariaDB", "11.4.5-MariaDB-log", "12.0.1-MariaDB"})
    void aVersionThatIsNewEnoughPasses(String version) {
        assertThatCode(() -> DatabaseCheck.requireVersion(version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.7.44", "10.6.18-MariaDB", "10.10.2-MariaDB", "", "unknown"})
    void anOldVersionIsRefusedWithTheCure(String version) {
        assertThatThrownBy(() -> DatabaseCheck.requireVersion(version)).isInstanceOfSatisfying(StartRefused.class,
                refused -> assertThat(refused.cure()).contains("MariaDB 10.11"));
    }

    @Test
    void aCharsetThatLosesCharactersIsRefused() {
        assertThatThrownBy(() -> DatabaseCheck.requireCharset("latin1")).isInstanceOf(StartRefused.class).hasMessageContaining("latin1");
    }

    @Test
    void anotherIsolationIsRefused() {
        assertThatThrownBy(() -> DatabaseCheck.requireIsolation(Connection.TRANSACTION_REPEATABLE_READ)).isInstanceOf(StartRefused.class);
    }

    @Test
    void aSessionThatIsNotInUtcIsRefused() {
        assertThatThrownBy(() -> DatabaseCheck.requireUtc("480")).isInstanceOf(StartRefused.class).hasMessageContaining("480");
    }
}

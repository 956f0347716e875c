package io.takt.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.TaktIntegrationTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.type.JdbcType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** An instant comes back as it went, to the millisecond, whatever time zone the machine is set to. */
@TaktIntegrationTest
class InstantRoundTripIT {

    private final TimeZone before = TimeZone.getDefault();
    private final JdbcTemplate rows;
    private final InstantAsUtcText handler;

    InstantRoundTripIT(@Autowired JdbcTemplate rows, @Autowired SqlSessionFactory sessions) {
        this.rows = rows;
        this.handler = (InstantAsUtcText) sessions.getConfiguration().getTypeHandlerRegistry().getTypeHandler(Instant.class);
    }

    @AfterEach
    void restoreTheZone() {
        TimeZone.setDefault(before);
    }

    /** The second pair of instants lies in an hour that New York has twice and Berlin not at all. */
    @ParameterizedTest
    @CsvSource({
        "Asia/Shanghai, 2026-03-02T07:00:00.123Z", "Asia/Shanghai, 2026-12-31T16:00:00.999Z",
        "America/New_York, 2026-11-01T05:30:00.001Z", "Europe/Berlin, 2026-03-29T02:30:00.500Z",
        "UTC, 1999-12-31T23:59:59.999Z"})
    void itSurvives(String zone, Instant instant) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));

        assertThat(roundTrip(instant)).isEqualTo(instant);
        assertThat(storedText()).isEqualTo(instant.toString().replace('T', ' ').replace("Z", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T07:00:00Z, 2026-03-02 07:00:00.000", "2026-03-02T07:00:05Z, 2026-03-02 07:00:05.000",
        "1970-01-01T00:00:00Z, 1970-01-01 00:00:00.000", "2026-03-02T07:00:00.999600Z, 2026-03-02 07:00:00.999"})
    void whatIsFinerThanMillisecondsIsLeftOutAndWholeMinutesStay(Instant instant, String text) {
        assertThat(roundTrip(instant)).isEqualTo(instant.truncatedTo(ChronoUnit.MILLIS));
        assertThat(storedText()).isEqualTo(text);
    }

    private Instant roundTrip(Instant instant) {
        rows.execute((ConnectionCallback<Object>) connection -> {
            try (var create = connection.createStatement()) {
                create.execute("CREATE TABLE IF NOT EXISTS platform_instant_test (at DATETIME(3) NOT NULL)");
                create.execute("DELETE FROM platform_instant_test");
            }
            try (var insert = connection.prepareStatement("INSERT INTO platform_instant_test (at) VALUES (?)")) {
                handler.setParameter(insert, 1, instant, JdbcType.TIMESTAMP);
                insert.executeUpdate();
            }
            return null;
        });
        return rows.query("SELECT at FROM platform_instant_test", result -> {
            result.next();
            return handler.getNullableResult(result, "at");
        });
    }

    private String storedText() {
        return rows.queryForObject("SELECT CAST(at AS CHAR) FROM platform_instant_test", String.class);
    }
}

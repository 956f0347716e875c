package io.takt.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.UncategorizedSQLException;

class FullDiskTest {

    @Test
    void aTableThatCannotGrowIsToldAsAFullDiskWithItsCure() throws IOException {
        ResponseEntity<ProblemDetail> answer = answer(new UncategorizedSQLException("insert", null,
                new SQLException("The table 'security_audit' is full", "HY000", 1114)), Locale.ENGLISH);

        assertThat(answer.getStatusCode().value()).isEqualTo(507);
        assertThat(Objects.requireNonNull(answer.getBody()).getTitle()).isEqualTo("The disk is full; nothing was changed.");
        assertThat(answer.getBody().getDetail()).contains("free space");
    }

    @Test
    void aFileThatCannotGrowIsToldInChineseToo() throws IOException {
        ResponseEntity<ProblemDetail> answer = answer(
                new UncheckedIOException(new IOException("No space left on device")), Locale.CHINESE);

        assertThat(Objects.requireNonNull(answer.getBody()).getTitle()).startsWith("磁盘已满");
    }

    @Test
    void anotherFailureOfTheDatabaseIsAnIncident() throws IOException {
        ResponseEntity<ProblemDetail> answer = answer(new UncategorizedSQLException("insert", null,
                new SQLException("Unknown column", "42S22", 1054)), Locale.ENGLISH);

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(Objects.requireNonNull(answer.getBody()).getProperties()).containsKey("incidentId");
    }

    private static ResponseEntity<ProblemDetail> answer(Exception failure, Locale locale) throws IOException {
        return new ProblemHandler(new Problems(new MessageConfiguration().messageSource())).unexpected(failure, locale);
    }
}

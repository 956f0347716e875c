package io.takt.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

class ProblemsTest {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Problems problems = new Problems(messages);

    @ParameterizedTest
    @CsvSource({"6.000000, 6", "27.972, 27.972", "0.0001, 0.0001", "1e-7, 0.0000001"})
    void aNumberIsNeverRounded(BigDecimal number, String text) {
        messages.addMessage("test.notWhole", Locale.ENGLISH, "not {0}");

        ProblemDetail problem = problems.of(HttpStatus.BAD_REQUEST, "test.notWhole", Locale.ENGLISH, number);

        assertThat(problem.getTitle()).isEqualTo("not " + text);
    }
}

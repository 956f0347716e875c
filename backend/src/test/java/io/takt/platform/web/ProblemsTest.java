package io.takt.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.platform.web.Problems.NamedUse;
import io.takt.shared.InUse;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.Use;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

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

    @Test
    void aSingleWrongFieldIsToldItsOwnWayOut() {
        messages.addMessage("shared.invalidInput.cure", Locale.ENGLISH, "correct the fields");
        messages.addMessage("test.boxInUse.cure", Locale.ENGLISH, "empty {0}");
        Fault box = new Fault("/box", "test.boxInUse", "B-1");
        Fault bin = new Fault("/bin", "test.binUnknown", "N-1");

        assertThat(detailOf(box)).isEqualTo("empty B-1");
        assertThat(detailOf(bin)).isEqualTo("correct the fields");
        assertThat(detailOf(box, bin)).isEqualTo("correct the fields");
    }

    @Test
    void whatIsUsedNamesItsUsesInOneTextAndOneByOne() {
        messages.addMessage("test.used", Locale.ENGLISH, "{0} is used: {1}.");
        messages.addMessage("test.use.lot", Locale.ENGLISH, "Lots");
        messages.addMessage("test.use.order", Locale.ENGLISH, "Orders");
        Use lots = new Use("test.use.lot", 2, 0, "L-1, L-2");

        ProblemDetail problem = problems.inUse(HttpStatus.UNPROCESSABLE_ENTITY,
                new InUse("test.used", "M-1", List.of(lots, new Use("test.use.order", 1, 4, "O-1"))), Locale.ENGLISH);

        assertThat(problem.getTitle()).isEqualTo("M-1 is used: Lots L-1, L-2; Orders O-1.");
        assertThat(problem.getProperties()).extractingByKey("uses").asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(2)
                .first().isEqualTo(new NamedUse("Lots", lots));
    }

    @Test
    void twoWhoAddTheSameAtOnceAreToldSoAndItIsNoIncident() {
        ResponseEntity<ProblemDetail> answer = new ProblemHandler(problems).twice(new DuplicateKeyException("code"), Locale.ENGLISH);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        assertThat(Objects.requireNonNull(answer.getBody()).getProperties()).doesNotContainKey("incidentId");
    }

    private @Nullable String detailOf(Fault... faults) {
        return problems.invalid(HttpStatus.BAD_REQUEST, new InvalidInput(List.of(faults)), Locale.ENGLISH).getDetail();
    }
}

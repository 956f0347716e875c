package io.takt.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.personnel.Certificate.Status;
import io.takt.personnel.HeldQualification.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeldQualificationTest {

    private static final LocalDate FROM = LocalDate.parse("2026-01-01");
    private static final LocalDate LAST = LocalDate.parse("2026-12-31");

    @ParameterizedTest
    @CsvSource({
        "2025-12-31, FUTURE", "2026-01-01, VALID", "2026-11-30, VALID", "2026-12-01, EXPIRING", "2026-12-31, EXPIRING",
        "2027-01-01, EXPIRED"})
    void itCountsThroughItsLastDayAndSaysThirtyDaysBeforeThatItEnds(LocalDate day, State state) {
        assertThat(held(null, FROM, LAST).on(day)).isEqualTo(state);
    }

    @Test
    void withoutALastDayItNeverEnds() {
        assertThat(held(null, FROM, null).on(LocalDate.parse("2199-12-31"))).isEqualTo(State.VALID);
    }

    @Test
    void whatWasRevokedIsRevokedWhateverItsDays() {
        HeldQualification revoked = new HeldQualification(1, "P", "CNC", null, FROM, LAST, null, null, null, Instant.EPOCH, "cheated", false);

        assertThat(revoked.on(FROM)).isEqualTo(State.REVOKED);
        assertThat(certificate(null, FROM, revoked).status()).isEqualTo(Status.MISSING);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"-, -, VALID", "1, -, VALID", "1, 1, VALID", "3, 2, VALID", "1, 2, MISSING", "-, 1, MISSING"})
    void aHigherLevelHoldsTheLowerOnes(@Nullable Integer level, @Nullable Integer needed, Status status) {
        assertThat(certificate(needed, FROM, held(level, FROM, LAST)).status()).isEqualTo(status);
    }

    @Test
    void whatHasExpiredSaysWhenItLastCounted() {
        HeldQualification before = held(2, FROM.minusYears(2), FROM.minusDays(1));
        HeldQualification lower = held(1, FROM, LAST.plusYears(3));

        assertThat(certificate(2, LAST.plusDays(1), before, held(2, FROM, LAST), lower))
                .extracting(Certificate::status, Certificate::expiredOn).containsExactly(Status.EXPIRED, LAST);
    }

    @Test
    void ofSeveralRowsOneThatCountsIsEnough() {
        assertThat(certificate(2, LAST.plusDays(1), held(2, FROM, LAST), held(3, LAST.plusDays(1), null)).status())
                .isEqualTo(Status.VALID);
    }

    @Test
    void whatCountsOnlyLaterIsMissingToday() {
        assertThat(certificate(null, FROM.minusDays(1), held(null, FROM, LAST)).status()).isEqualTo(Status.MISSING);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "-, -, true", "2026-01-01, 2026-01-01, true", "2026-01-02, -, false", "-, 2025-12-31, false", "2025-01-01, 2026-06-30, true"})
    void anEmploymentCountsFromItsFirstThroughItsLastDay(@Nullable LocalDate first, @Nullable LocalDate last, boolean employed) {
        assertThat(new Person(1, "P", "王强", "Wang", null, null, null, first, last, false, 0).isEmployedOn(FROM)).isEqualTo(employed);
    }

    private static Certificate certificate(@Nullable Integer needed, LocalDate day, HeldQualification... rows) {
        return Certificate.of("Wang", "CNC", List.of(rows), needed, day);
    }

    private static HeldQualification held(@Nullable Integer level, LocalDate from, @Nullable LocalDate last) {
        return new HeldQualification(1, "P", "CNC", level, from, last, null, null, null, null, null, false);
    }
}

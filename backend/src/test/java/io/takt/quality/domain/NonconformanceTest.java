package io.takt.quality.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.quality.Measurements.Judgement;
import io.takt.quality.domain.Nonconformance.Finding;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NonconformanceTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @ParameterizedTest
    @CsvSource({"27.971, BELOW", "27.972, WITHIN", "27.980, WITHIN", "27.993, WITHIN", "27.994, ABOVE"})
    void aValueOnItsLimitIsWithin(BigDecimal value, Judgement judgement) {
        Characteristic bore = new Characteristic("C01", "Bore", "bore", new BigDecimal("27.972"), new BigDecimal("27.993"), "mm", true);
        assertThat(bore.judge(value)).isEqualTo(judgement);
    }

    @Test
    void aLimitThatIsNotThereIsNeverCrossed() {
        Characteristic runOut = new Characteristic("C13", "Run-out", "runout", null, new BigDecimal("0.02"), "mm", false);
        assertThat(runOut.judge(new BigDecimal("-5"))).isEqualTo(Judgement.WITHIN);
    }

    @Test
    void aDefectWithoutReworkRoutingIsNotReworked() {
        Nonconformance tooLarge = found("DIM-01");
        assertThatThrownBy(() -> tooLarge.decided(Disposition.REWORK, "", "person:li", "try")).isInstanceOf(Refused.class)
                .extracting("code").isEqualTo("quality.noReworkRouting");
    }

    @Test
    void reworkThatFailedIsDecidedAgainWithWhatWasFoundNow() {
        Nonconformance tooSmall = found("DIM-02");
        tooSmall.decided(Disposition.REWORK, "RT-RWK-2", "process:handle-nonconformance", "R10");
        tooSmall.rework();
        tooSmall.foundAgain(new Finding("JO-1001-2-30", "U-1", "DIM-01", "MAJ", "C01", BigDecimal.TEN, null, null));
        assertThat(tooSmall.state()).isEqualTo(NonconformanceState.OPEN);
        assertThat(tooSmall.defect()).isEqualTo("DIM-01");
        assertThat(tooSmall.reworks()).isEqualTo(1);
    }

    @Test
    void theOperationThatFoundItFirstStaysTheOneToRejoinBehind() {
        Nonconformance tooSmall = found("DIM-02");
        tooSmall.decided(Disposition.REWORK, "RT-RWK-2", "process:handle-nonconformance", "R10");
        tooSmall.rework();
        tooSmall.foundAgain(new Finding("JO-1001-2-30", "U-1", "DIM-02", "MAJ", "C01", BigDecimal.TEN, null, null));
        assertThat(tooSmall.job()).isEqualTo("JO-1001-1-30");
    }

    @Test
    void aClosedCaseIsDecidedNoMore() {
        Nonconformance done = found("SUR-01");
        done.close(NOW);
        assertThatThrownBy(() -> done.decided(Disposition.SCRAP, "", "person:li", "late")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> done.close(NOW)).isInstanceOf(Refused.class);
    }

    private static Nonconformance found(String defect) {
        return Nonconformance.found("NC-1001-1", "WO-1001", new Finding("JO-1001-1-30", "U-1", defect, "MAJ", "C01", BigDecimal.ONE,
                null, null), "process:run-operation", NOW);
    }
}

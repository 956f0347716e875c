package io.takt.execution.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.connectivity.Handshakes.Ticket;
import io.takt.execution.LotKind;
import io.takt.execution.Quantities;
import io.takt.execution.Reason;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.Refused;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderInWorkTest {

    @Test
    void aReleaseIsStartedOnceForEachRequest() {
        OrderInWork order = OrderInWork.requested(new OrderInWork.Request("WO-1", "PO-1", "SF-HUB-80", 6, 1, Samples.NOW, "A", "RT", 1));
        assertThat(order.awaitsStart()).isTrue();

        order.startRelease("instance");
        assertThat(order.awaitsStart()).isFalse();

        order.decided(1, List.of(new Reason("revisionNotEffective", List.of())));
        order.reject();
        order.requestAgain();
        assertThat(order.awaitsStart()).isTrue();
        assertThat(order.reasons()).isEmpty();
    }

    @Test
    void aReleasedOrderCannotBeHeldByItsReleaseAgain() {
        assertThatThrownBy(() -> Samples.released(6).hold()).isInstanceOf(Refused.class)
                .extracting("code").isEqualTo("execution.illegalTransition");
    }

    @Test
    void lotsAndUnitsCarryTheOrdersNumber() {
        OrderInWork order = Samples.released(6);
        assertThat(order.nextLotCode()).isEqualTo("PL-1001-1");
        assertThat(order.nextLotCode()).isEqualTo("PL-1001-2");
        assertThat(order.nextUnitCode()).isEqualTo("U-1001-1");
    }

    @ParameterizedTest
    @CsvSource({"6, 0, 0, true", "5, 1, 0, false", "5, 1, 1, true", "7, 0, 0, true", "0, 6, 6, true"})
    void anOrderIsFinishedWhenEnoughIsGoodOrGivenUp(int good, int scrapped, int closedShort, boolean finished) {
        OrderInWork order = Samples.released(6);
        order.closeShort(closedShort);
        assertThat(order.isFinishedWith(new Quantities(6, 0, 0, good, 0, scrapped, 0, 0, 0, 0))).isEqualTo(finished);
    }

    @Test
    void anOrderWithAHeldUnitIsNotFinished() {
        assertThat(Samples.released(6).isFinishedWith(new Quantities(6, 1, 0, 6, 0, 0, 1, 0, 0, 0))).isFalse();
    }

    @Test
    void aJobsCodeSaysItsLotAndOperation() {
        JobCode code = new JobCode("PL-1001-2", "op_10");
        assertThat(code.text()).isEqualTo("JO-1001-2-10");
        assertThat(JobCode.parse("JO-1001-2-10")).isEqualTo(code);
        assertThatThrownBy(() -> JobCode.parse("PL-1001-2")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLotTakesNoMorePiecesThanItWasMadeFor() {
        Lot lot = Samples.lot(Samples.released(6), LotKind.MAIN, 6);
        lot.load("PK-1", 6);
        assertThat(lot.notStarted()).isZero();
        assertThatThrownBy(() -> lot.load("PK-1", 1)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(value = LotKind.class, names = {"REWORK", "REJOIN"})
    void aLotOfExistingUnitsIsNeverLoaded(LotKind kind) {
        Lot lot = Samples.lot(Samples.released(6), kind, 1);
        assertThat(lot.notStarted()).isZero();
        assertThatThrownBy(() -> lot.load("PK-1", 1)).isInstanceOf(Refused.class);
    }

    @Test
    void aJobThatHasEndedStartsNothing() {
        JobOrder job = Samples.job(WorkMode.MACHINE);
        job.start(Samples.NOW);
        job.complete(Samples.NOW);
        assertThatThrownBy(() -> job.wantCycle(Samples.NOW)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> job.skip(Samples.NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void aStartedCycleEndsTheWishForOneAndTheReasonsAgainst() {
        JobOrder job = Samples.job(WorkMode.MACHINE);
        job.wantCycle(Samples.NOW);
        job.block(List.of(new Reason("machineFault", List.of("MC-CNC-M01"))));
        job.cycleStarted(Samples.NOW);
        assertThat(job.wantsCycle()).isFalse();
        assertThat(job.blocked()).isEmpty();
        assertThat(job.state()).isEqualTo(JobState.RUNNING);
    }

    @Test
    void aCycleEndsOnce() {
        Cycle cycle = Cycle.requested(Samples.job(WorkMode.MACHINE), "MC-CNC-M01", "MC-CNC-M01", new Ticket(1, 1), Samples.NOW);
        cycle.end(CycleState.BY_HAND, Samples.NOW);
        assertThatThrownBy(() -> cycle.end(CycleState.DONE, Samples.NOW)).isInstanceOf(Refused.class);
    }

    @Test
    void theSlowerPersonReadsWhoWasFaster() {
        OperatorTask task = OperatorTask.opened(new OperatorTask.Opening("t", "perform-operation", "Load", "execution/load", "LS-MC",
                "JO-1001-1-05", "WO-1001", "JO-1001-1-05", 50, null), Samples.NOW);
        task.claim("li", Samples.NOW);
        assertThatThrownBy(() -> task.claim("wang", Samples.NOW)).isInstanceOf(ConcurrentChange.class)
                .extracting(failure -> ((ConcurrentChange) failure).arguments()[1]).isEqualTo("li");
        task.end(TaskState.COMPLETED, "li", Samples.NOW);
        assertThatThrownBy(() -> task.requireFor("wang", "execution/load")).isInstanceOf(ConcurrentChange.class)
                .extracting(failure -> ((ConcurrentChange) failure).arguments()[1]).isEqualTo("li");
    }
}

package io.takt.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.OrderProcesses.Kind;
import io.takt.execution.UnitRecords.UnitRecord;
import io.takt.execution.line.OnTheHubLine;
import io.takt.quality.Measurements;
import io.takt.quality.domain.Disposition;
import io.takt.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HubStoryIT extends OnTheHubLine {

    @Autowired
    private UnitRecords units;

    @Autowired
    private Measurements measurements;

    @Test
    void anOrderOfGoodHubsGoesFromReleaseToStore() {
        String order = orders.requested(6);
        line.release(order);
        line.load(order);
        line.look(order);
        line.store(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities()).isEqualTo(new Quantities(6, 0, 0, 6, 0, 0, 0, 0, 0, 0));
        assertThat(orders.state(order)).isEqualTo("COMPLETED");
        assertThat(page.next().key()).isEqualTo("completed");
        assertThat(page.jobs()).hasSize(5).allSatisfy(job -> {
            assertThat(job.state()).isEqualTo("COMPLETED");
            assertThat(job.good()).isEqualTo(6);
        });
        assertThat(page.processes()).allSatisfy(process -> assertThat(process.state()).isEqualTo("ENDED"));
    }

    @Test
    void anOrderLargerThanABoxGoesInLotsThatFitOne() {
        String order = orders.requested(8);
        line.release(order);
        line.load(order);
        line.load(order);
        line.look(order);
        line.look(order);
        line.store(order);
        line.store(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities()).isEqualTo(new Quantities(8, 0, 0, 8, 0, 0, 0, 0, 0, 0));
        assertThat(page.units()).extracting(unit -> unit.lot()).containsOnly("PL-" + order.substring(3) + "-1", "PL-" + order.substring(3) + "-2");
        assertThat(page.units()).extracting(unit -> unit.carrier() + " " + unit.slot()).doesNotHaveDuplicates();
    }

    @Test
    void onePieceMoreThanOrderedIsLoadedOnceItIsAcknowledged() {
        String order = orders.requested(2);
        line.release(order);
        long task = line.task(order, "execution/load").id();
        assertThat(refusal(() -> line.load(task, 3, false))).isEqualTo("execution.overProductionWarns");
        assertThat(refusal(() -> line.load(task, 4, true))).isEqualTo("execution.overProduction");
        line.load(task, 3, true);
        line.lookAndReject(order, "CRK-01");
        line.store(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities()).isEqualTo(new Quantities(2, 0, 1, 2, 0, 1, 0, 0, 0, 0));
        assertThat(line.decisions(order)).filteredOn(decision -> decision.ruleSet().equals("over-production"))
                .extracting(decision -> decision.conclusions().get(0).get("outcome")).containsExactly("WARN", "BLOCK", "WARN");
    }

    @Test
    void anOrderOfPiecesWithSerialNumbersNeverExceedsItsUnits() {
        routings.serial(true);
        String order = orders.requested(2);
        line.release(order);
        long task = line.task(order, "execution/load").id();

        assertThat(refusal(() -> line.load(task, 3, true))).isEqualTo("execution.overProduction");
        assertThat(line.page(order).quantities()).isEqualTo(new Quantities(2, 0, 0, 0, 0, 0, 0, 0, 0, 2));
    }

    @Test
    void anOrderWhoseLastUnitIsScrappedWithoutNeedEndsAllTheSame() {
        String order = orders.requested(1);
        line.release(order);
        line.load(line.task(order, "execution/load").id(), 2, true);
        machines.boreOf(2, "28.010");
        line.look(order);
        line.store(order);
        line.until(order, page -> page.quantities().good() == 1);
        line.review(order, Disposition.SCRAP);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities()).isEqualTo(new Quantities(1, 0, 1, 1, 0, 1, 0, 0, 0, 0));
    }

    private static String refusal(Runnable work) {
        try {
            work.run();
            return "";
        } catch (DomainException refused) {
            return refused.code();
        }
    }

    @Test
    void oneHubIsBoredAgainAndOneIsScrappedAndReplaced() {
        String order = orders.requested(6);
        machines.boreOf(3, "27.960");
        machines.boreOf(5, "28.010");
        line.release(order);
        line.load(order);
        line.look(order);
        line.review(order, Disposition.SCRAP);
        line.load(order);
        line.look(order);
        line.store(order);
        line.store(order);
        line.store(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities()).isEqualTo(new Quantities(6, 1, 0, 6, 0, 1, 0, 0, 0, 0));
        assertThat(page.processes()).filteredOn(process -> process.kind() == Kind.NONCONFORMANCE).hasSize(2);
    }

    @Test
    void aUnitTellsItsWholeStory() {
        String order = orders.requested(1);
        line.release(order);
        line.load(order);
        line.look(order);
        line.store(order);
        line.until(order, reached -> reached.state().equals("COMPLETED"));

        UnitRecord unit = units.madeFrom("HEAT-1").stream().filter(made -> made.workOrder().equals(order)).findFirst().orElseThrow();

        assertThat(units.steps(unit.code())).extracting(UnitRecords.StepRecord::operationNumber)
                .containsExactly("05", "10", "20", "30", "90");
        assertThat(units.steps(unit.code()).get(0).person()).isEqualTo(line.nameOf("operator"));
        assertThat(units.steps(unit.code()).get(1).equipment()).isEqualTo("MC-CNC-M01");
        assertThat(measurements.measured(unit.code())).extracting(Measurements.Measurement::characteristic).containsExactly("C01", "C03");
        assertThat(units.consumedBy(unit.code())).extracting(UnitRecords.Genealogy::materialLot).containsExactly("HEAT-1");
        assertThat(units.findInSlot(unit.carrier(), unit.slot())).map(UnitRecord::code).contains(unit.code());
        assertThat(units.kindOf(unit.code())).contains("unit");
    }
}

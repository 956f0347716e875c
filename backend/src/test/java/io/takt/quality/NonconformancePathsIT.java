package io.takt.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.Quantities;
import io.takt.execution.UnitState;
import io.takt.execution.line.OnTheHubLine;
import io.takt.quality.Nonconformances.NonconformanceView;
import io.takt.quality.domain.Disposition;
import io.takt.quality.judging.VisualInspection;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.Refused;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NonconformancePathsIT extends OnTheHubLine {

    @Autowired
    private Nonconformances nonconformances;

    @Autowired
    private VisualInspection look;

    @Test
    void aBoreThatIsStillTooSmallAfterReworkGoesToTheBoardAndMayBeUsedAsItIs() {
        machines.boreOf(1, "27.960", "27.965");
        String order = released(1);
        line.review(order, Disposition.USE_AS_IS);
        line.store(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities()).isEqualTo(new Quantities(1, 0, 1, 0, 0, 0, 0, 0));
        NonconformanceView settled = only(order);
        assertThat(settled.reworks()).isEqualTo(1);
        assertThat(settled.state()).isEqualTo("CLOSED");
        assertThat(settled.disposition()).isEqualTo("USE_AS_IS");
        assertThat(settled.decidedBy()).isEqualTo("person:" + line.nameOf("inspector"));
    }

    @Test
    void reworkThatHelpsComesBackBehindTheOperationThatFoundIt() {
        machines.boreOf(1, "27.960");
        String order = released(1);
        line.store(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities().good()).isEqualTo(1);
        assertThat(page.jobs()).filteredOn(job -> job.operation().number().equals("90") && job.state().equals("COMPLETED")).hasSize(1);
        assertThat(only(order).decisions()).extracting(decision -> decision.ruleSet()).contains("disposition");
    }

    @Test
    void aBoreThatIsTooLargeCannotBeReworkedByTheBoardEither() {
        machines.boreOf(1, "28.010");
        String order = released(1);
        assertThatThrownBy(() -> line.review(order, Disposition.REWORK)).isInstanceOf(Refused.class)
                .extracting("code").isEqualTo("quality.noReworkRouting");
        assertThat(line.findTask(order, "quality/review-board")).isPresent();
        assertThat(line.page(order).units()).extracting(unit -> unit.state()).containsExactly(UnitState.HELD);
    }

    @Test
    void aScrappedUnitIsReplaced() {
        machines.boreOf(1, "28.010");
        String order = released(1);
        line.review(order, Disposition.SCRAP);
        line.load(order);
        line.look(order);
        line.store(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities()).isEqualTo(new Quantities(1, 1, 1, 1, 0, 0, 0, 0));
    }

    @Test
    void aScratchIsAcceptedByRule() {
        String order = released(2);
        line.lookAndReject(order, "SUR-01");
        line.store(order);
        line.store(order);

        line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(only(order).disposition()).isEqualTo("USE_AS_IS");
    }

    @Test
    void aCrackIsScrappedByRule() {
        String order = released(2);
        line.lookAndReject(order, "CRK-01");
        line.load(order);
        line.look(order);
        line.store(order);
        line.store(order);

        OrderPage page = line.until(order, reached -> reached.state().equals("COMPLETED"));

        assertThat(page.quantities().scrapped()).isEqualTo(1);
        assertThat(page.quantities().good()).isEqualTo(2);
    }

    @Test
    void everyUnitIsLookedAt() {
        String order = released(2);
        long task = line.task(order, VisualInspection.FORM).id();
        String first = line.unitsOf(task).get(0);
        assertThatThrownBy(() -> line.run("inspector", () -> look.report(task, List.of(new VisualInspection.Seen(first, true, null)))))
                .isInstanceOf(InvalidInput.class);
        line.look(order);
    }

    private String released(int quantity) {
        String order = orders.requested(quantity);
        line.release(order);
        line.load(order);
        return order;
    }

    private NonconformanceView only(String order) {
        ListQuery query = new ListQuery(0, 10, null, false, Map.of("order", order));
        List<NonconformanceView> found = line.as("inspector", () -> nonconformances.list(query)).items();
        assertThat(found).hasSize(1);
        return line.as("inspector", () -> nonconformances.get(found.get(0).code()));
    }
}

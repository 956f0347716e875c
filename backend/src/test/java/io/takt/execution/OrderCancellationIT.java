package io.takt.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.connectivity.spi.SignalHandler.Outcome;
import io.takt.execution.cancellation.Remainder;
import io.takt.execution.line.OnTheHubLine;
import io.takt.execution.line.TestLine.Request;
import io.takt.shared.InvalidInput;
import io.takt.shared.Refused;
import java.util.Map;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An order may be cancelled wherever it stands; nothing of it is left hanging, and every piece is somewhere. */
class OrderCancellationIT extends OnTheHubLine {

    @Test
    void anOrderThatWaitsForAPersonEndsWithItsTask() {
        String order = orders.requested(12);
        line.release(order);
        line.task(order, "execution/load");

        line.cancel(order, null);

        assertThat(orders.state(order)).isEqualTo("CANCELLED");
        assertThat(line.page(order).quantities().notStarted()).isEqualTo(12);
        assertThat(stock.movements()).contains("GIVE_BACK");
        assertThat(line.hanging(order)).isEmpty();
    }

    @Test
    void unitsUnderWayStayHeldAndWhatAMachineWasAskedCountsNothing() {
        String order = loaded(3);
        Request asked = asked(order);

        line.cancel(order, Remainder.HOLD);

        assertThat(machines.open()).doesNotContain(asked);
        assertThat(machines.signal(asked, Map.of(), true)).isEqualTo(Outcome.IGNORED);
        assertThat(line.page(order).units()).extracting(OrderPages.UnitLine::state).containsOnly(UnitState.HELD);
        assertThat(line.page(order).jobs()).filteredOn(job -> job.operation().number().equals("10"))
                .extracting(OrderPages.JobLine::state).containsExactly("ABORTED");
        assertThat(line.hanging(order)).isEmpty();
    }

    @Test
    void whatIsGoodStaysGoodAndTheRestIsScrapped() {
        String order = orders.requested(8);
        line.release(order);
        line.load(order);
        line.look(order);
        line.store(order);
        line.until(order, page -> page.quantities().good() > 0);
        int good = line.page(order).quantities().good();
        line.load(order);

        line.cancel(order, Remainder.SCRAP);

        Quantities left = line.page(order).quantities();
        assertThat(left.good()).isEqualTo(good);
        assertThat(left.scrapped()).isEqualTo(8 - good);
        assertThat(left.addUp()).isTrue();
        assertThat(line.page(order).next().key()).isEqualTo("cancelled");
        assertThat(line.hanging(order)).isEmpty();
    }

    @Test
    void aBoxThatIsBeingMovedIsAskedForNoMore() {
        routings.transported(true);
        String order = loaded(1);
        line.look(order);
        machines.silence("LG-AGV-01");
        line.until(order, page -> page.processes().stream().anyMatch(process -> process.kind() == OrderProcesses.Kind.TRANSPORT)
                && machines.open().stream().anyMatch(request -> request.device().equals("LG-AGV-01")));

        line.cancel(order, Remainder.HOLD);

        assertThat(machines.open()).noneMatch(request -> request.device().equals("LG-AGV-01"));
        assertThat(line.hanging(order)).isEmpty();
        String next = loaded(1);
        line.look(next);
        machines.silence("");
        line.until(next, page -> page.state().equals("COMPLETED"));
    }

    @Test
    void whoCancelsSaysWhatBecomesOfTheUnits() {
        String order = loaded(1);
        assertThatThrownBy(() -> line.cancel(order, null)).isInstanceOf(InvalidInput.class);
        assertThat(orders.state(order)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void aCompleteOrderCannotBeCancelled() {
        String order = loaded(1);
        line.look(order);
        line.store(order);
        line.until(order, page -> page.state().equals("COMPLETED"));
        assertThatThrownBy(() -> line.cancel(order, null)).isInstanceOf(Refused.class)
                .extracting("code").isEqualTo("execution.orderComplete");
    }

    private String loaded(int pieces) {
        String order = orders.requested(pieces);
        line.release(order);
        line.load(order);
        return order;
    }

    private Request asked(String order) {
        String number = order.substring("WO-".length());
        return Awaitility.await().until(() -> machines.open().stream()
                .filter(request -> String.valueOf(request.parameters().get("jobNo")).contains("-" + number + "-")).findFirst(),
                Optional::isPresent).orElseThrow();
    }
}

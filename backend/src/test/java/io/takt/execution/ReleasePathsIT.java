package io.takt.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.line.OnTheHubLine;
import io.takt.execution.line.TakenFlows;
import io.takt.execution.release.HeldReleases;
import io.takt.execution.release.HeldReleases.Answer;
import io.takt.execution.release.ReleaseStart;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReleasePathsIT extends OnTheHubLine {

    @Autowired
    private ReleaseStart start;

    @Autowired
    private HeldReleases held;

    @BeforeAll
    static void noPathIsTakenYet(@Autowired TakenFlows flows) {
        flows.forget();
    }

    @AfterAll
    static void everyPathWasTaken(@Autowired TakenFlows flows) {
        flows.requireAll("execution", "release-order");
    }

    @Test
    void anOrderWaitsForItsMaterialAndGoesOnByItselfOnceTheLotIsReleased() {
        String order = heldOrder();
        assertThat(orders.state(order)).isEqualTo("ON_HOLD");
        assertThat(line.page(order).release().reasons()).extracting(Reason::code).contains("materialOnHold");
        assertThat(line.page(order).next().key()).isEqualTo("releaseHeld");

        stock.held(false);
        Actors.as(Actor.system("test"), () -> held.recheck(order));

        line.until(order, page -> page.release().outcome().equals("RELEASED"));
        assertThat(line.findTask(order, "ordering/release-hold")).isEmpty();
    }

    @Test
    void aHeldOrderIsTriedAgainAfterAWhile() {
        String order = heldOrder();
        stock.held(false);

        line.fireTimer(line.page(order).processes().get(0).processInstanceId());

        line.until(order, page -> page.release().outcome().equals("RELEASED"));
    }

    @Test
    void aPlannerMayHaveAHeldOrderCheckedAgain() {
        String order = heldOrder();
        line.resolveHold(order, Answer.RECHECK);
        line.task(order, "ordering/release-hold");
        assertThat(orders.state(order)).isEqualTo("ON_HOLD");
    }

    @Test
    void aPlannerMayRejectAHeldOrder() {
        String order = heldOrder();
        line.resolveHold(order, Answer.REJECT);
        OrderPage page = line.until(order, reached -> reached.state().equals("REJECTED"));
        assertThat(orders.state(order)).isEqualTo("REJECTED");
        assertThat(page.next().key()).isEqualTo("releaseRejected");
    }

    @Test
    void anOrderOfARevisionThatIsNotEffectiveIsRejected() {
        routings.effective(false);
        String order = orders.requested(6);
        line.release(order);
        line.until(order, page -> page.release().outcome().equals("REJECTED"));
        assertThat(line.page(order).release().reasons()).extracting(Reason::code).contains("revisionNotEffective");
    }

    @Test
    void anOrderWhoseStockAnotherOneTookIsDecidedAgain() {
        stock.takenByAnother();
        String order = orders.requested(6);
        line.release(order);
        line.until(order, page -> page.release().outcome().equals("RELEASED"));
        assertThat(orders.releasesOf(order)).isEqualTo(1);
    }

    @Test
    void eightConcurrentRequestsReleaseOnce() throws ExecutionException, InterruptedException {
        String order = orders.requested(6);
        ExecutorService planners = Executors.newFixedThreadPool(8);
        try {
            List<Future<?>> requests = IntStream.range(0, 8).<Future<?>>mapToObj(number -> planners.submit(() -> line.release(order))).toList();
            for (Future<?> request : requests) {
                request.get();
            }
        } finally {
            planners.shutdown();
        }

        line.task(order, "execution/load");

        assertThat(orders.releasesOf(order)).isEqualTo(1);
        assertThat(line.page(order).processes()).filteredOn(process -> process.kind() == OrderProcesses.Kind.RELEASE).hasSize(1);
        assertThat(line.page(order).processes()).filteredOn(process -> process.kind() == OrderProcesses.Kind.ROUTING).hasSize(1);
    }

    @Test
    void aRequestThatACrashLeftBehindIsReleasedBySweeping() {
        String order = orders.requested(6);

        line.task(order, "execution/load");

        assertThat(orders.releasesOf(order)).isEqualTo(1);
        assertThat(start.leftBehind()).doesNotContain(order);
    }

    @Test
    void aCancelledOrderIsNotReleasedWhenItsMaterialComes() {
        String order = heldOrder();

        line.cancel(order, null);

        stock.held(false);
        Actors.as(Actor.system("test"), () -> held.recheck(order));
        line.release(order);
        assertThat(line.page(order).release().outcome()).isEqualTo("CANCELLED");
        assertThat(line.page(order).quantities().notStarted()).isEqualTo(6);
        assertThat(orders.releasesOf(order)).isZero();
        assertThat(line.hanging(order)).isEmpty();
    }

    @Test
    void anOrderThatIsCancelledBeforeAnybodyLooksAtItIsNeverReleased() {
        String order = orders.requested(6);

        line.cancel(order, null);

        line.release(order);
        assertThat(orders.state(order)).isEqualTo("CANCELLED");
        assertThat(line.page(order).processes()).isEmpty();
        assertThat(line.page(order).next().arguments()).containsEntry("reason", "the customer has withdrawn it");
    }

    private String heldOrder() {
        stock.held(true);
        String order = orders.requested(6);
        line.release(order);
        line.task(order, "ordering/release-hold");
        return order;
    }
}

package io.takt.shopfloor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.TestBrowser;
import io.takt.TestBrowser.Answer;
import io.takt.execution.release.ReleaseStart;
import io.takt.ordering.events.ReleaseRequested;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shopfloor.ShopFloor.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** However often and by whomever a release is asked for, and wherever the product dies meanwhile: it happens once. */
class ReleaseOnceIT extends OnTheShopFloor {

    private static final int REQUESTS = 8;

    @Autowired
    private ReleaseStart start;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void eightRequestsAtOnceReleaseOnce() {
        List<TestBrowser> planners = IntStream.range(0, REQUESTS).mapToObj(number -> floor.newcomer()).map(Person::browser).toList();
        for (int round = 0; round < 3; round++) {
            String order = floor.plan(1);
            List<Supplier<Answer>> requests = new ArrayList<>();
            planners.forEach(planner -> requests.add(() ->
                    planner.post(ShopFloor.ORDERS + "/PO-" + order + "/release-request", Map.of())));

            assertThat(Together.run(requests)).allSatisfy(answer -> assertThat(answer.status()).as(answer.toString()).isEqualTo(200));

            requireReleasedOnce(order);
            assertThat(count("SELECT COUNT(*) FROM eventlog_event WHERE code = ? AND type = 'ordering.work-order-release-requested'", "WO-" + order)).isEqualTo(1);
        }
    }

    @Test
    void aRequestWhoseProcessDidNotStartBeforeTheProductDiedIsStartedBySweeping() {
        String order = floor.plan(1);

        requestAsBeforeACrash(order);

        requireReleasedOnce(order);
        assertThat(rows.queryForObject("SELECT DISTINCT actor FROM security_audit WHERE code = ? AND action = 'release-started'",
                String.class, "WO-" + order)).isEqualTo("system:release-sweeper");
    }

    @RepeatedTest(5)
    void sweeperAndListenerAtOnceStartOneProcess() {
        String order = floor.plan(1);
        List<Supplier<Boolean>> starters = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            starters.add(() -> tell(order));
            starters.add(() -> sweep(order));
        }
        requestAsBeforeACrash(order);

        Together.run(starters);

        requireReleasedOnce(order);
    }

    @Test
    void aRejectedOrderThatIsAskedForAgainIsDecidedAgainAndOnce() {
        String order = floor.order(9_000);
        floor.done(floor.resolve(floor.task(order, "ordering/release-hold"), "REJECT"));
        floor.untilState(order, "REJECTED");

        Answer again = floor.anna().browser().post(ShopFloor.ORDERS + "/PO-" + order + "/release-request", Map.of());

        assertThat(again.status()).as(again.toString()).isEqualTo(200);
        floor.task(order, "ordering/release-hold");
        assertThat(processes(order, "RELEASE")).isEqualTo(2);
    }

    /** The request is committed; whatever was to happen behind the commit is lost. */
    private void requestAsBeforeACrash(String order) {
        rows.update("UPDATE ordering_work_order SET state = 'RELEASE_REQUESTED', version = version + 1 WHERE code = ?", "WO-" + order);
    }

    private boolean tell(String order) {
        Actors.as(Actor.system("test"), () -> transaction.executeWithoutResult(status ->
                events.publishEvent(new ReleaseRequested("WO-" + order, "PO-" + order))));
        return true;
    }

    private boolean sweep(String order) {
        Actors.as(Actor.system("test"), () -> start.start("WO-" + order));
        return true;
    }

    private void requireReleasedOnce(String order) {
        floor.task(order, "execution/load");
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() ->
                assertThat(count("SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE SERIALIZED_EVENT LIKE ?", "%WO-" + order + "%")).isZero());
        assertThat(count("SELECT COUNT(*) FROM execution_order WHERE code = ?", "WO-" + order)).isEqualTo(1);
        assertThat(processes(order, "RELEASE")).isEqualTo(1);
        assertThat(processes(order, "ROUTING")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM ACT_HI_PROCINST WHERE BUSINESS_KEY_ = ?", "WO-" + order)).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM ACT_HI_PROCINST WHERE BUSINESS_KEY_ = ?", "PL-" + order + "-1")).isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM execution_lot l JOIN execution_order o ON o.id = l.order_id WHERE o.code = ?",
                "WO-" + order)).isEqualTo(1);
        assertThat(audited(order, "execution.work-order", "released")).isEqualTo(1);
    }

    private long processes(String order, String kind) {
        return count("SELECT COUNT(*) FROM execution_process WHERE work_order = ? AND kind = ?", "WO-" + order, kind);
    }

    private long audited(String order, String entity, String action) {
        return count("SELECT COUNT(*) FROM security_audit WHERE code = ? AND entity = ? AND action = ?", "WO-" + order, entity, action);
    }
}

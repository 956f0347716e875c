package io.takt.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.definition.Definitions;
import io.takt.definition.DefinitionSetup;
import io.takt.definition.ReleaseBundle;
import io.takt.material.MaterialLots;
import io.takt.material.Materials;
import io.takt.ordering.MasterDataOnDatabase.Observed;
import io.takt.ordering.ProductionOrders.NewOrder;
import io.takt.ordering.events.ReleaseRequested;
import io.takt.plant.Plant;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.NotAllowed;
import io.takt.shared.Page;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@MasterDataOnDatabase
class OrdersIT {

    @Autowired
    private ProductionOrders orders;
    @Autowired
    private ReleaseRequests releases;
    @Autowired
    private WorkOrders workOrders;
    @Autowired
    private Definitions definitions;
    @Autowired
    private Plant plant;
    @Autowired
    private Materials materials;
    @Autowired
    private MaterialLots lots;
    @Autowired
    private DefinitionSetup setup;
    @Autowired
    private PlantClock clock;
    @Autowired
    private Observed observed;
    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void theLineStands() {
        asPlanner(() -> {
            new HubLine(plant, materials, lots, setup).build();
            return true;
        });
        observed.events().clear();
    }

    @AfterEach
    void everythingIsAllowedAgain() {
        observed.denied().clear();
    }

    @Test
    void anOrderGetsItsWorkOrderOnTheRoutingInForce() {
        ProductionOrder order = create("6");
        assertThat(order.code()).startsWith("PO-");
        assertThat(order.state()).isEqualTo(WorkOrderState.PLANNED);
        WorkOrder work = workOrders.get(order.workOrder());
        assertThat(work.code()).isEqualTo("WO-" + order.code().substring(3));
        assertThat(work.pieces()).isEqualTo(6);
        assertThat(work.routing()).isEqualTo("RT-HUB-A");
        assertThat(definitions.routing(work.routingRevision()).revision()).isEqualTo("A");
        assertThat(order.createdBy()).isEqualTo("planner");
    }

    @Test
    void aCodeThatAnEarlierNumberingGaveIsPassedOver() {
        int first = Integer.parseInt(create("1").code().substring(3));
        jdbc.update("UPDATE administration_number_sequence SET next_value = ? WHERE name = 'ordering.production-order'", first);

        assertThat(create("1").code()).isEqualTo("PO-" + (first + 1));
    }

    @Test
    void everyFaultOfAnOrderIsNamedAtOnce() {
        assertThatThrownBy(() -> asPlanner(() -> orders.create(
                new NewOrder("NO-SUCH", new BigDecimal("-1"), clock.now().minusSeconds(1), 10, "Z"))))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.faults())
                        .extracting(InvalidInput.Fault::pointer)
                        .containsExactly("/material", "/quantity", "/due", "/priority", "/customerClass"));
    }

    @Test
    void rawMaterialCannotBeOrdered() {
        assertThatThrownBy(() -> asPlanner(() -> orders.create(
                new NewOrder("RM-AL-080", BigDecimal.ONE, clock.now().plusSeconds(60), null, null))))
                .isInstanceOfSatisfying(InvalidInput.class, input -> assertThat(input.faults())
                        .extracting(InvalidInput.Fault::code).containsExactly("ordering.notMadeHere"));
    }

    @Test
    void whoLooksAtAnOrderOrAtItsHistoryIsToldOfEachMove() {
        ProductionOrder order = create("1");
        asPlanner(() -> releases.request(order.code()));

        assertThat(observed.told()).contains("ordering.production-order " + order.code(), "ordering.work-order " + order.workOrder());
    }

    @Test
    void eightRequestsAtOnceAskOnce() throws Exception {
        ProductionOrder order = create("6");
        List<Callable<ProductionOrder>> requests = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            requests.add(() -> asPlanner(() -> releases.request(order.code())));
        }
        for (Future<ProductionOrder> answer : together(requests)) {
            assertThat(answer.get().state()).isEqualTo(WorkOrderState.RELEASE_REQUESTED);
        }
        assertThat(observed.events()).filteredOn(ReleaseRequested.class::isInstance)
                .containsExactly(new ReleaseRequested(order.workOrder(), order.code()));
        assertThat(workOrders.get(order.workOrder()).version()).isEqualTo(1);
        assertThat(workOrders.releaseRequested()).contains(order.workOrder());
    }

    @Test
    void anOrderGoesItsWayAndNoOther() {
        ProductionOrder order = create("6");
        String work = order.workOrder();
        assertThatThrownBy(() -> asPlanner(() -> {
            workOrders.release(work);
            return true;
        })).isInstanceOf(Refused.class);
        asPlanner(() -> {
            releases.request(order.code());
            workOrders.hold(work, List.of("materialOnHold"));
            workOrders.release(work);
            workOrders.start(work);
            workOrders.start(work);
            workOrders.replenish(work, BigDecimal.ONE);
            workOrders.complete(work);
            return true;
        });
        assertThat(workOrders.get(work).state()).isEqualTo(WorkOrderState.COMPLETED);
        assertThat(workOrders.get(work).replenished()).isEqualByComparingTo("1");
        assertThatThrownBy(() -> asPlanner(() -> releases.request(order.code()))).isInstanceOf(Refused.class);
    }

    @Test
    void ordersPageSortAndFilter() {
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            codes.add(create(String.valueOf(7000 + i)).code());
        }
        asPlanner(() -> releases.request(codes.get(2)));
        Page<ProductionOrder> requested = asPlanner(() -> orders.list(new ListQuery(0, 10, "quantity", true,
                Map.of("state", "RELEASE_REQUESTED", "q", codes.get(2).toLowerCase(Locale.ROOT)))));
        assertThat(requested.items()).extracting(ProductionOrder::code).containsExactly(codes.get(2));
        Page<ProductionOrder> page = asPlanner(() -> orders.list(new ListQuery(1, 2, "quantity", true, Map.of())));
        assertThat(page.items()).extracting(order -> order.quantity().intValue()).containsExactly(7004, 7003);
        assertThat(page.total()).isGreaterThanOrEqualTo(5);
        assertThatThrownBy(() -> asPlanner(() -> orders.list(
                new ListQuery(0, 10, "quantity; DROP TABLE x", false, Map.of())))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void withoutThePermissionNothingIsDone() {
        ProductionOrder order = create("6");
        refusedWithout("ordering.create", () -> create("6"));
        refusedWithout("ordering.release", () -> asPlanner(() -> releases.request(order.code())));
        refusedWithout("ordering.read", () -> asPlanner(() -> orders.get(order.code())));
        refusedWithout("ordering.read", () -> asPlanner(() -> orders.list(ListQuery.first(5))));
        assertThat(workOrders.get(order.workOrder()).state()).isEqualTo(WorkOrderState.PLANNED);
    }

    @Test
    void aRoutingIsPublishedOnceHoweverManyOrdersNeedIt() throws Exception {
        List<Callable<ReleaseBundle>> releasing = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            releasing.add(() -> asPlanner(() -> definitions.bundleFor("SF-HUB-80")));
        }
        for (Future<ReleaseBundle> bundle : together(releasing)) {
            assertThat(bundle.get().model().definitionId()).isEqualTo("routing:1:1");
            assertThat(bundle.get().operations()).extracting("elementId").containsExactly("op_05", "op_30");
        }
        assertThat(observed.published()).singleElement().asString()
                .contains("id=\"op_05\"", "id=\"op_30\"", "calledElement=\"run-operation\"");
        assertThat(definitions.characteristics(definitions.bundleFor("SF-HUB-80").routing().id(), "op_30"))
                .singleElement().satisfies(bore -> assertThat(bore.lower()).isEqualByComparingTo("27.972"));
    }

    private ProductionOrder create(String quantity) {
        return asPlanner(() -> orders.create(new NewOrder("SF-HUB-80", new BigDecimal(quantity),
                clock.now().plus(Duration.ofDays(1)), null, null)));
    }

    private void refusedWithout(String permission, ThrowingCallable work) {
        observed.denied().add(permission);
        assertThatThrownBy(work).as(permission).isInstanceOf(NotAllowed.class);
        observed.denied().clear();
    }

    private static <T> List<Future<T>> together(List<Callable<T>> work) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            return threads.invokeAll(work);
        } finally {
            threads.shutdown();
        }
    }

    private static <T> T asPlanner(Supplier<T> work) {
        return Actors.as(Actor.person("planner"), work);
    }
}

package io.takt.ordering;

import static io.takt.ordering.WorkOrderState.CANCELLED;
import static io.takt.ordering.WorkOrderState.COMPLETED;
import static io.takt.ordering.WorkOrderState.IN_PROGRESS;
import static io.takt.ordering.WorkOrderState.ON_HOLD;
import static io.takt.ordering.WorkOrderState.REJECTED;
import static io.takt.ordering.WorkOrderState.RELEASED;
import static io.takt.ordering.WorkOrderState.RELEASE_REQUESTED;

import io.takt.ordering.domain.OrderRows;
import io.takt.ordering.events.ReleaseRequested;
import io.takt.security.Permissions;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredWorkOrders implements WorkOrders, ReleaseRequests {

    private final OrderRows rows;
    private final Permissions permissions;
    private final OrderJournal journal;

    StoredWorkOrders(OrderRows rows, Permissions permissions, OrderJournal journal) {
        this.rows = rows;
        this.permissions = permissions;
        this.journal = journal;
    }

    @Override
    public ProductionOrder request(String productionOrder) {
        permissions.require("ordering.release");
        ProductionOrder order = rows.find(productionOrder)
                .orElseThrow(() -> new NotFound("ordering.productionOrderUnknown", productionOrder));
        WorkOrder work = lock(order.workOrder());
        if (!work.state().isReleaseUnderWay()) {
            move(work, RELEASE_REQUESTED, Map.of());
            journal.publish(new ReleaseRequested(work.code(), productionOrder));
        }
        return rows.find(productionOrder).orElseThrow();
    }

    @Override
    public Optional<WorkOrder> find(String code) {
        return rows.workOrder(code);
    }

    @Override
    public WorkOrder get(String code) {
        return rows.workOrder(code).orElseThrow(() -> new NotFound("ordering.workOrderUnknown", code));
    }

    @Override
    public List<String> releaseRequested() {
        return rows.inState(RELEASE_REQUESTED);
    }

    @Override
    public void release(String code) {
        become(code, RELEASED, Map.of());
    }

    @Override
    public void hold(String code, List<String> reasons) {
        become(code, ON_HOLD, Map.of("reasons", reasons));
    }

    @Override
    public void reject(String code, List<String> reasons) {
        become(code, REJECTED, Map.of("reasons", reasons));
    }

    @Override
    public void start(String code) {
        become(code, IN_PROGRESS, Map.of());
    }

    @Override
    public void complete(String code) {
        become(code, COMPLETED, Map.of());
    }

    @Override
    public void cancel(String code, String reason) {
        become(code, CANCELLED, Map.of("reason", reason));
    }

    @Override
    public void replenish(String code, BigDecimal quantity) {
        WorkOrder order = lock(code);
        if (order.state() != IN_PROGRESS || quantity.signum() <= 0) {
            throw new Refused("ordering.noReplenishment", code, order.state(), quantity);
        }
        requireChanged(rows.replenish(order.id(), quantity, order.version()), code);
        journal.replenished(order, quantity);
    }

    private void become(String code, WorkOrderState next, Map<String, ?> why) {
        WorkOrder order = lock(code);
        if (order.state() != next) {
            move(order, next, why);
        }
    }

    private void move(WorkOrder order, WorkOrderState next, Map<String, ?> why) {
        if (!order.state().mayBecome(next)) {
            throw new Refused("ordering.illegalTransition", order.code(), order.state(), next);
        }
        requireChanged(rows.move(order.id(), next, order.version()), order.code());
        journal.moved(order, next, why);
    }

    private WorkOrder lock(String code) {
        return rows.lockWorkOrder(code).orElseThrow(() -> new NotFound("ordering.workOrderUnknown", code));
    }

    private static void requireChanged(int rows, String code) {
        if (rows == 0) {
            throw new ConcurrentChange("ordering.changedMeanwhile", code);
        }
    }
}

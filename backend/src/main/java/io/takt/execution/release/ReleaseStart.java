package io.takt.execution.release;

import io.takt.execution.OrderProcesses;
import io.takt.execution.OrderProcesses.Kind;
import io.takt.execution.domain.OrderBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.ReleaseState;
import io.takt.execution.orders.WorkRecord;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.ProcessRuntime;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts the release process of a work order, exactly once for each request: the order's unique row decides. */
@Service
public class ReleaseStart {

    private static final String MODEL = "release-order";

    private final OrderBook book;
    private final Orders orders;
    private final ProcessModels models;
    private final ProcessRuntime runtime;
    private final OrderProcesses processes;
    private final WorkRecord record;

    ReleaseStart(OrderBook book, Orders orders, ProcessModels models, ProcessRuntime runtime, OrderProcesses processes,
            WorkRecord record) {
        this.book = book;
        this.orders = orders;
        this.models = models;
        this.runtime = runtime;
        this.processes = processes;
        this.record = record;
    }

    /** Harmless when called again, by whomever: a request that is being decided already changes nothing. */
    @Transactional
    public void start(String workOrder) {
        book.findRequested(workOrder).ifPresent(request -> {
            orders.add(OrderInWork.requested(request));
            OrderInWork order = orders.lock(workOrder).orElseThrow();
            if (order.state() == ReleaseState.REJECTED) {
                order.requestAgain();
            }
            if (order.awaitsStart() && book.findRequested(workOrder).isPresent()) {
                startProcess(order);
            }
        });
    }

    private void startProcess(OrderInWork order) {
        String instance = runtime.start(models.getEffective(MODEL), order.code(), Map.of());
        order.startRelease(instance);
        orders.save(order);
        processes.started(order.code(), Kind.RELEASE, order.code(), instance);
        record.of(order, "release-started", Map.of("processInstance", instance));
    }

    /** Work orders whose request is not being decided: what a crash left behind. */
    @Transactional(readOnly = true)
    public List<String> leftBehind() {
        return book.releaseRequested().stream()
                .filter(code -> orders.find(code).map(order -> order.awaitsStart() || order.state() == ReleaseState.REJECTED).orElse(true))
                .toList();
    }
}

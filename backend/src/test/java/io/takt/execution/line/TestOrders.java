package io.takt.execution.line;

import io.takt.execution.Reason;
import io.takt.execution.domain.OrderBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.shared.PlantClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Work orders and what became of them. */
public class TestOrders implements OrderBook {

    private final AtomicInteger last = new AtomicInteger(1000);
    private final Map<String, OrderInWork.Request> known = new ConcurrentHashMap<>();
    private final Map<String, String> states = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> releases = new ConcurrentHashMap<>();
    private final PlantClock clock;

    TestOrders(PlantClock clock) {
        this.clock = clock;
    }

    /** An order whose release is asked for; its code. */
    public String requested(int quantity) {
        String code = "WO-" + last.incrementAndGet();
        known.put(code, new OrderInWork.Request(code, code.replace("WO", "PO"), "SF-HUB-80", quantity, 50,
                clock.now().plusSeconds(86_400), "A", "RT-HUB-A", 1));
        states.put(code, "RELEASE_REQUESTED");
        return code;
    }

    public String state(String code) {
        return states.getOrDefault(code, "");
    }

    public int releasesOf(String code) {
        return releases.computeIfAbsent(code, key -> new AtomicInteger()).get();
    }

    @Override
    public Optional<OrderInWork.Request> findRequested(String workOrder) {
        return Optional.ofNullable(known.get(workOrder)).filter(order -> state(workOrder).equals("RELEASE_REQUESTED"));
    }

    @Override
    public Makers makers(String workOrder, String material) {
        return new Makers(List.of(), List.of());
    }

    @Override
    public String stateOf(String workOrder) {
        return state(workOrder);
    }

    @Override
    public Optional<OrderInWork.Request> find(String workOrder) {
        return Optional.ofNullable(known.get(workOrder));
    }

    @Override
    public void replenish(String workOrder, int pieces) {
        known.computeIfPresent(workOrder, (code, request) -> request);
    }

    @Override
    public List<String> releaseRequested() {
        return states.entrySet().stream().filter(entry -> entry.getValue().equals("RELEASE_REQUESTED")).map(Map.Entry::getKey).toList();
    }

    @Override
    public void release(String workOrder) {
        releases.computeIfAbsent(workOrder, key -> new AtomicInteger()).incrementAndGet();
        states.put(workOrder, "RELEASED");
    }

    @Override
    public void hold(String workOrder, List<Reason> reasons) {
        states.put(workOrder, "ON_HOLD");
    }

    @Override
    public void reject(String workOrder, List<Reason> reasons) {
        states.put(workOrder, "REJECTED");
    }

    @Override
    public void start(String workOrder) {
        states.put(workOrder, "IN_PROGRESS");
    }

    @Override
    public void complete(String workOrder) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                states.put(workOrder, "COMPLETED");
            }
        });
    }

    @Override
    public void cancel(String workOrder, String reason) {
        states.put(workOrder, "CANCELLED");
    }
}

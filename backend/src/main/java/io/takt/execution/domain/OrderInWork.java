package io.takt.execution.domain;

import io.takt.execution.Quantities;
import io.takt.execution.Reason;
import io.takt.shared.Refused;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A work order from the request for its release to its completion. Its row is the one thing that everything of the
 * order locks first, and its uniqueness makes a second release impossible.
 */
public class OrderInWork {

    private long id;
    private String code = "";
    private String productionOrder = "";
    private String material = "";
    private int quantity;
    private int replenished;
    private int overProduced;
    private int closedShort;
    private int priority;
    private Instant due = Instant.EPOCH;
    private String customerClass = "";
    private String routing = "";
    private long routingRevision;
    private ReleaseState state = ReleaseState.REQUESTED;
    private @Nullable String releaseInstance;
    private List<Reason> reasons = List.of();
    private @Nullable Long releaseDecision;
    private int lots;
    private int units;
    private int version;

    OrderInWork() {
    }

    public static OrderInWork requested(Request request) {
        OrderInWork order = new OrderInWork();
        order.code = request.workOrder();
        order.productionOrder = request.productionOrder();
        order.material = request.material();
        order.quantity = request.quantity();
        order.priority = request.priority();
        order.due = request.due();
        order.customerClass = request.customerClass();
        order.routing = request.routing();
        order.routingRevision = request.routingRevision();
        return order;
    }

    /** What is known of a work order when its release is asked for. */
    public record Request(String workOrder, String productionOrder, String material, int quantity, int priority,
            Instant due, String customerClass, String routing, long routingRevision) {
    }

    /** Whether its release process has to be started: never twice for one request. */
    public boolean awaitsStart() {
        return state == ReleaseState.REQUESTED && releaseInstance == null;
    }

    public void startRelease(String processInstance) {
        releaseInstance = processInstance;
    }

    /** A rejected order may be asked for again. */
    public void requestAgain() {
        become(ReleaseState.REQUESTED);
        releaseInstance = null;
        reasons = List.of();
    }

    public void decided(long decision, List<Reason> why) {
        releaseDecision = decision;
        reasons = List.copyOf(why);
    }

    public void hold() {
        become(ReleaseState.HELD);
    }

    public void reject() {
        become(ReleaseState.REJECTED);
    }

    public void release() {
        become(ReleaseState.RELEASED);
        reasons = List.of();
    }

    public void complete() {
        become(ReleaseState.COMPLETED);
    }

    /** Nothing more is made. */
    public void cancel(String reason) {
        if (state == ReleaseState.COMPLETED) {
            throw new Refused("execution.orderComplete", code);
        }
        become(ReleaseState.CANCELLED);
        reasons = List.of(new Reason("cancelled", List.of(reason)));
    }

    private void become(ReleaseState next) {
        if (!state.mayBecome(next)) {
            throw new Refused("execution.illegalTransition", code, state, next);
        }
        state = next;
    }

    public String nextLotCode() {
        lots++;
        return OrderCodes.lot(code, lots);
    }

    public String nextUnitCode() {
        units++;
        return OrderCodes.unit(code, units);
    }

    public boolean hasLots() {
        return lots > 0;
    }

    public void replenish(int pieces) {
        requireWork();
        replenished += pieces;
    }

    /** More pieces than ordered are begun. */
    public void overProduce(int pieces) {
        requireWork();
        overProduced += pieces;
    }

    public void closeShort(int pieces) {
        requireWork();
        closedShort += pieces;
    }

    /** @throws Refused {@code execution.orderNotInWork} */
    public void requireWork() {
        if (state != ReleaseState.RELEASED) {
            throw new Refused("execution.orderNotInWork", code, state);
        }
    }

    /** Whether nothing is left to do: every piece has its end, and as many are good as are still owed. */
    public boolean isFinishedWith(Quantities quantities) {
        return state == ReleaseState.RELEASED && quantities.open() == 0 && quantities.good() + closedShort >= quantity;
    }

    /** The row now carries the next version. */
    public void written() {
        version++;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String productionOrder() {
        return productionOrder;
    }

    public String material() {
        return material;
    }

    public int quantity() {
        return quantity;
    }

    public int replenished() {
        return replenished;
    }

    public int overProduced() {
        return overProduced;
    }

    public Quantities.Asked asked() {
        return new Quantities.Asked(quantity, replenished, overProduced);
    }

    public int closedShort() {
        return closedShort;
    }

    public int priority() {
        return priority;
    }

    public Instant due() {
        return due;
    }

    public String customerClass() {
        return customerClass;
    }

    public String routing() {
        return routing;
    }

    public long routingRevision() {
        return routingRevision;
    }

    public ReleaseState state() {
        return state;
    }

    public @Nullable String releaseInstance() {
        return releaseInstance;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public @Nullable Long releaseDecision() {
        return releaseDecision;
    }
}

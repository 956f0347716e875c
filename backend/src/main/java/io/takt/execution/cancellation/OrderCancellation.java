package io.takt.execution.cancellation;

import io.takt.shared.ConcurrentChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Ends an order that is not to be finished: what is good stays good, nothing more is made, and nothing is left hanging. */
@Service
public class OrderCancellation {

    /** The order's processes may be moving on just now. */
    private static final int TRIES = 8;

    private final CancelledOrder order;

    OrderCancellation(CancelledOrder order) {
        this.order = order;
    }

    /**
     * Needs {@code ordering.cancel}. A cancelled order stays as it is, but for the units that it still holds.
     *
     * @param remainder asked for while units are under way
     * @throws io.takt.shared.Refused {@code execution.orderComplete}
     */
    public void cancel(String workOrder, String reason, @Nullable Remainder remainder) {
        for (int tries = 1; tries < TRIES; tries++) {
            try {
                order.cancel(workOrder, reason, remainder);
                return;
            } catch (ConcurrentChange movedOn) {
                // the next try sees what is true now
            }
        }
        order.cancel(workOrder, reason, remainder);
    }
}

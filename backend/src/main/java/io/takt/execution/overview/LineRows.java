package io.takt.execution.overview;

import io.takt.execution.LotKind;
import io.takt.execution.UnitState;
import io.takt.execution.domain.Lot;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the line's picture is read from, a whole table's part at a time. */
public interface LineRows {

    /** Orders that are neither finished nor rejected, the most urgent first. */
    List<Order> openOrders();

    List<Order> orders(Collection<String> codes);

    /** The lots of orders. */
    List<LotOnItsWay> lots(Collection<Long> orders);

    /** How many units of orders are in which state. */
    List<Count> counts(Collection<Long> orders);

    /** Units that lie in a box. */
    List<Boxed> boxed();

    /** The pieces of the jobs that are not ended. */
    List<JobPieces> jobPieces();

    /** An order's own row. */
    record Order(long id, String code, String productionOrder, String material, int quantity, int replenished,
            int overProduced, String routing, long routingRevision, Instant due, String state) {

        Lot.Path path() {
            return new Lot.Path(routing, routingRevision);
        }
    }

    /** A lot, and the station of its latest job. */
    record LotOnItsWay(long id, String code, long orderId, LotKind kind, int quantity, int loaded, @Nullable String carrier,
            boolean ended, @Nullable String station) {

        int notStarted() {
            return kind.makesUnits() ? quantity - loaded : 0;
        }
    }

    /** Units of an order in one state. */
    record Count(long orderId, UnitState state, int units) {
    }

    /** A unit in its box. */
    record Boxed(String code, String workOrder, String material, String carrier, int slot, UnitState state) {
    }

    /** How many pieces a job has done, lost, not yet touched, and in its machine. */
    record JobPieces(long jobId, int done, int lost, int untouched, int inMachine) {
    }
}

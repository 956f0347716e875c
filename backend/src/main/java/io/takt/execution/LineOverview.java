package io.takt.execution;

import io.takt.execution.OrderPages.OperationName;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole line as it stands now: where machines, people, boxes and orders are. */
public interface LineOverview {

    /** Needs {@code execution.read} and {@code equipment.read}. */
    Line now();

    /** How far work orders are, for lists that show many; unknown ones are left out. Needs {@code execution.read}. */
    List<Progress> progress(List<String> workOrders);

    /** Everything that the picture shows, read at one moment of plant time. */
    record Line(Instant plantNow, List<Area> areas, List<Product> products, List<OrderInLine> orders, List<JobAtStation> jobs,
            List<TaskAtStation> tasks, List<Box> boxes, List<Move> moves) {
    }

    /** What people call a product that is ordered or lies in a box. */
    record Product(String code, String name) {
    }

    /** A room of the plant with its stations, in the order of the plant tree. */
    record Area(String code, String name, List<Station> stations) {
    }

    /**
     * A place of an area.
     *
     * @param workCenter the name of the work centre that it belongs to
     * @param machines   what stands there; none at a place where people or boxes are alone
     * @param bins       the codes of its bins; none at a place that is no rack
     */
    record Station(String code, String name, String workCenter, Kind kind, List<MachineNow> machines, List<String> bins) {
    }

    /** What a place is for. */
    enum Kind {
        /** Work is done here. */
        WORK,
        /** A machine that takes boxes from place to place. */
        MOVER,
        /** A rack of bins. */
        RACK,
        /** Things only lie here. */
        STORAGE
    }

    /**
     * A machine as it stands; without a link its state is {@code NO_DATA}.
     *
     * @param toolLasts for how many pieces its tool lasts; null unless that ends soon
     */
    record MachineNow(String code, String name, @Nullable String device, String state, Instant since, @Nullable String program,
            @Nullable String holdReason, @Nullable Integer toolLasts) {
    }

    /**
     * An order that is not finished, and where its pieces are.
     *
     * @param way the stations of its routing, in their order
     */
    record OrderInLine(String code, String productionOrder, String material, String state, Instant due, Quantities quantities,
            List<String> way) {
    }

    /** How far a work order is. */
    record Progress(String workOrder, Quantities quantities) {
    }

    /**
     * A job that is not ended.
     *
     * @param mode      who does it
     * @param done      pieces that are through, good or not
     * @param scrapped  pieces of these that were lost here
     * @param pieces    how many it has in all
     * @param inMachine how many the machine works on at this moment
     * @param since     when it began, else when it could have begun
     */
    record JobAtStation(String code, String workOrder, String lot, String station, OperationName operation, String mode, String state,
            int done, int scrapped, int pieces, int inMachine, Instant since, List<Reason> blocked) {
    }

    /** A task that waits for a person or that one has claimed. */
    record TaskAtStation(long id, String form, String station, String workOrder, @Nullable String job, @Nullable String claimedBy,
            Instant openedAt) {
    }

    /**
     * A box that holds something or whose place is known.
     *
     * @param place     the station, bin or place where it stands; null if nobody has said so
     * @param moving    whether a machine carries it at this moment
     * @param workOrder the order whose lot travels in it; null for a box that waits
     */
    record Box(String code, int slots, @Nullable String place, boolean moving, @Nullable String workOrder, List<Piece> pieces) {
    }

    /** What lies in a box's slot. */
    record Piece(int slot, String unit, String workOrder, String material, UnitState state) {
    }

    /**
     * The moving of a box that is not over.
     *
     * @param station the mover's station, or where a person does it
     * @param target  null for a bin that is chosen when the machine is free
     */
    record Move(String code, String workOrder, String carrier, String source, @Nullable String target, String station, String state,
            Instant since, @Nullable String trouble) {
    }
}

package io.takt.execution.domain;

import java.math.BigDecimal;
import java.util.List;

/** What execution asks of material: stock, lots and movements. */
public interface MaterialBook {

    Stock stock(String material);

    /** Whether a lot may be worked on now. */
    LotStatus status(String materialLot);

    /** Takes material from a lot; refuses a lot that is unknown, on hold, of another material or too small. */
    void consume(String materialLot, String material, BigDecimal quantity, Purpose purpose);

    /** Puts finished pieces into a bin. */
    void produce(String material, BigDecimal quantity, String bin, Purpose purpose);

    /**
     * Keeps material for an order.
     *
     * @throws io.takt.shared.Refused {@code material.notEnough}
     */
    void reserve(String material, BigDecimal quantity, String workOrder);

    /** Gives back what an order has reserved and not used. */
    void giveBack(String workOrder);

    List<Box> boxes();

    /** Lets nobody else lock the box until the transaction ends. */
    void lockBox(String box);

    /** Bins that finished pieces may be put into. */
    List<String> bins();

    /** What material is moved for. */
    record Purpose(String workOrder, String job) {
    }

    /** A carrier with numbered slots. */
    record Box(String code, int slots) {
    }

    /** Material that may be used, and material that may be used once quality lets it go. */
    record Stock(BigDecimal available, BigDecimal onHold) {
    }

    /** The status of a lot in the words of the dispatch gate. */
    record LotStatus(String code, boolean released, boolean held) {
    }
}

package io.takt.execution.domain;

import io.takt.execution.Grade;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What execution asks of material: stock, lots and movements. */
public interface MaterialBook {

    /** As an order sees it: what is kept for it is available, what is kept for others is not. */
    Stock stock(String material, String workOrder);

    /** What may be used and is kept for nobody. */
    BigDecimal free(String material);

    /**
     * How a lot stands now.
     *
     * @throws io.takt.shared.NotFound {@code material.lotUnknown}
     */
    LotStatus status(String materialLot);

    List<LotStatus> statuses(Collection<String> materialLots);

    /** Takes material from a lot; refuses a lot that is unknown, on hold, of another material or too small. */
    void consume(String materialLot, String material, BigDecimal quantity, Purpose purpose);

    /** In the reader's language. */
    String nameOf(String material);

    Identity identity(String material);

    /** Lots of a material that may be used: what expires first, then the oldest. */
    List<LotLeft> usableLots(String material);

    /** What may take a material's place today, the first to take in front. */
    List<Substitution> substitutes(String material);

    /**
     * Keeps more of a material for an order than is kept for it already.
     *
     * @throws io.takt.shared.Refused {@code material.notEnough} if the rest is kept for others
     */
    void keepMore(String material, BigDecimal quantity, String workOrder);

    /** Keeps less of a material for an order than is kept for it; nothing, if that is no more. */
    void keepLess(String material, BigDecimal quantity, String workOrder);

    /** Lets nobody else move or keep the materials, as {@link #lockMaterial} does; two who lock several never wait for each other. */
    void lockMaterials(Set<String> materials);

    /** Brings material to the place where it will be used; refuses as {@link #consume}. Null for wherever it lies. */
    void issue(Goods goods, @Nullable String from, String to, Purpose purpose);

    /** Uses up what was issued to a place. */
    void consumeIssued(Goods goods, String place, Purpose purpose);

    /** What lies at a place. */
    BigDecimal at(String place, String material, String materialLot);

    /** Lets nobody else move or keep the material until the transaction ends: what is read from now on stays true. */
    void lockMaterial(String material);

    /** Puts finished pieces into a bin, where they are kept for whom they were made. */
    void produce(String material, BigDecimal quantity, String bin, Purpose purpose);

    /** Puts a finished piece of a lower grade where such pieces are kept. */
    void produceOfGrade(Grade grade, String material, String place, Purpose purpose);

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

    /** Where a box stands; empty while nobody has said so. */
    Optional<String> placeOf(String box);

    void placeBox(String box, String place);

    /** Whether material may lie at a place. */
    boolean isStorage(String place);

    /** Bins in which no box stands. */
    List<String> freeBins();

    /** Bins that finished pieces may be put into. */
    List<String> bins();

    /** How pieces of a material are told apart. */
    enum Identity { UNITS, LOTS, NONE }

    /** A lot and what is left of it, over all places. */
    record LotLeft(String code, BigDecimal quantity) {
    }

    /**
     * A quantity of a material.
     *
     * @param materialLot empty for what is not told apart by lots
     */
    record Goods(String material, String materialLot, BigDecimal quantity) {
    }

    /** What material is moved for. */
    record Purpose(String workOrder, String job) {
    }

    /** A carrier with numbered slots. */
    record Box(String code, int slots) {
    }

    /** Material that may be used, and material that may be used once quality lets it go. */
    record Stock(BigDecimal available, BigDecimal onHold) {
    }

    /**
     * How a lot stands.
     *
     * @param quality the name of its quality status
     */
    record LotStatus(String code, String material, String quality, boolean expired) {

        public boolean held() {
            return quality.equals("ON_HOLD");
        }

        /** Whether quality has let it go once, whatever has become of it since. */
        public boolean released() {
            return quality.equals("ACCEPTED") || held();
        }
    }
}

package io.takt.execution.domain;

import java.util.List;
import java.util.Optional;

/** The units of orders. */
public interface Units {

    void add(Unit unit);

    void save(Unit unit);

    Optional<Unit> find(String code);

    Optional<Unit> findById(long id);

    List<Unit> ofOrder(long orderId);

    /**
     * Good units of a material that lie in stock, the oldest first; nobody else gets them before the transaction ends.
     *
     * @param first work orders whose units come before all others
     * @param last  work orders whose units come behind all others
     */
    List<Unit> takeInStock(String material, int pieces, List<String> first, List<String> last);

    /** As {@link #takeInStock}, only to look at. */
    List<Unit> inStock(String material, int pieces, List<String> first, List<String> last);

    /** Carriers that hold units. */
    List<String> occupiedCarriers();

    /** How many units a carrier holds. */
    int inCarrier(String carrier);

    /** Units that move with the lot now, by slot. */
    List<Unit> inLot(long lotId);

    /** The same for the lot of a job. */
    List<Unit> inLotOfJob(String job);

    /** How many units move with the lot now. */
    int countInLot(long lotId);

    int countInLotOfJob(String job);

    /** Units in the lot that the job has not worked on yet, by slot. */
    List<Unit> withoutStep(long lotId, long jobId);

    /** The first of them. */
    List<Unit> nextWithoutStep(long lotId, long jobId, int atMost);

    int countWithoutStep(long lotId, long jobId);

    /** The material lots that the units in the lot were made of, and those that lie ready for an operation on them. */
    List<String> materialLots(long lotId, String elementId);
}

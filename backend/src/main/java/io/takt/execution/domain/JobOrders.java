package io.takt.execution.domain;

import io.takt.execution.Jobs;
import java.util.List;
import java.util.Optional;

/** The jobs of orders. */
public interface JobOrders {

    void add(JobOrder job);

    void save(JobOrder job);

    Optional<JobOrder> find(String code);

    Optional<JobOrder> findById(long id);

    /** The job as other modules see it. */
    Optional<Jobs.Job> findAsSeen(String code);

    List<JobOrder> ofOrder(long orderId);

    /** The operations that a lot has passed through, or should have, before one of its jobs. */
    List<Predecessor> before(long lotId, long jobId);

    /** Jobs at a station that wait for its machine. */
    List<JobOrder> wanting(String station);

    List<String> stationsWanting();

    /** All jobs that are not ended, in the order in which they came to be. */
    List<JobOrder> open();

    /** Jobs that a machine works for and that have not ended, the oldest first. */
    List<JobOrder> openAtMachine(String equipment);

    /** An operation before a job's, and whether the lot is through with it. */
    record Predecessor(String operationNumber, JobState state) {
    }
}

package io.takt.execution.tasks;

import io.takt.execution.PersonTasks.StationView;
import io.takt.shared.ListQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the operators' list with what belongs to each task, paged and sorted by the database. */
public interface TaskList {

    List<Row> page(ListQuery query, @Nullable String claimedBy);

    long count(ListQuery query, @Nullable String claimedBy);

    Optional<Row> find(long id);

    List<StationView> stations();

    /** One line of the list. */
    record Row(long id, String name, String elementId, String form, String station, String order, String productionOrder,
            @Nullable String job, @Nullable String lot, @Nullable String operation, @Nullable Integer lotQuantity,
            int orderQuantity, @Nullable String carrier, int priority, int score, @Nullable Instant due, Instant openedAt,
            @Nullable String claimedBy, String record, String state, @Nullable Long lotId, @Nullable Long jobId) {
    }
}

package io.takt.quality.handling;

import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.OpenTask;
import io.takt.quality.domain.Disposition;
import io.takt.quality.domain.Nonconformance;
import io.takt.quality.domain.NonconformanceRecords;
import io.takt.security.Permissions;
import io.takt.shared.Actors;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotFound;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People decide what rules leave open; with a reason. */
@Service
public class ReviewBoard {

    public static final String FORM = "quality/review-board";

    private final Permissions permissions;
    private final PersonTasks tasks;
    private final NonconformanceRecords records;
    private final QualityRecord record;

    ReviewBoard(Permissions permissions, PersonTasks tasks, NonconformanceRecords records, QualityRecord record) {
        this.permissions = permissions;
        this.tasks = tasks;
        this.records = records;
        this.record = record;
    }

    /** Needs {@code quality.dispose}. */
    @Transactional
    public void decide(long taskId, Disposition decision, String reason) {
        permissions.require("quality.dispose");
        if (decision == Disposition.REVIEW) {
            throw InvalidInput.at("/decision", "quality.decisionUnknown", decision);
        }
        if (reason.isBlank()) {
            throw InvalidInput.at("/reason", "quality.reasonMissing");
        }
        OpenTask task = tasks.begin(taskId, FORM);
        String code = task.businessKey();
        Nonconformance nonconformance = records.find(code).orElseThrow(() -> new NotFound("quality.nonconformanceUnknown", code));
        nonconformance.decided(decision, "", Actors.current().text(), reason);
        records.save(nonconformance);
        record.of(nonconformance, "reviewed", Map.of("decision", decision.name(), "reason", reason));
        tasks.complete(task, Map.of("decision", decision.name()));
    }
}

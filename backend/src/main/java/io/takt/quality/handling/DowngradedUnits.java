package io.takt.quality.handling;

import io.takt.execution.Grade;
import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.OpenTask;
import io.takt.execution.UnitDispositions;
import io.takt.quality.domain.Nonconformance;
import io.takt.quality.domain.NonconformanceRecords;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.NotFound;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person puts a regraded unit where its grade is kept; from then on it is stock of that grade. */
@Service
public class DowngradedUnits {

    static final String FORM = "quality/put-away";

    private final Permissions permissions;
    private final PersonTasks tasks;
    private final NonconformanceRecords records;
    private final UnitDispositions units;
    private final QualityRecord record;

    DowngradedUnits(Permissions permissions, PersonTasks tasks, NonconformanceRecords records, UnitDispositions units,
            QualityRecord record) {
        this.permissions = permissions;
        this.tasks = tasks;
        this.records = records;
        this.units = units;
        this.record = record;
    }

    /** Needs {@code execution.work}. */
    @Transactional
    public void putAway(long taskId, String place) {
        permissions.require("execution.work");
        new FieldFaults().named("/place", place).refuse();
        OpenTask task = tasks.begin(taskId, FORM);
        String code = task.businessKey();
        Nonconformance nonconformance = records.find(code).orElseThrow(() -> new NotFound("quality.nonconformanceUnknown", code));
        Grade grade = Objects.requireNonNull(nonconformance.grade(), code);
        units.downgrade(nonconformance.unit(), grade, place, code);
        record.of(nonconformance, "regraded", Map.of("grade", grade.name(), "place", place));
        tasks.complete(task, Map.of());
    }
}

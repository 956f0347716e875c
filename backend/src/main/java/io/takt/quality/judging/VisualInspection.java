package io.takt.quality.judging;

import io.takt.execution.Jobs;
import io.takt.execution.Jobs.Job;
import io.takt.execution.Jobs.UnitInLot;
import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.OpenTask;
import io.takt.quality.Measurements.Look;
import io.takt.quality.domain.InspectionRecords;
import io.takt.quality.domain.InspectionRecords.Defect;
import io.takt.quality.domain.Nonconformance.Finding;
import io.takt.quality.handling.NonconformanceCases;
import io.takt.security.Permissions;
import io.takt.shared.Actors;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.PlantClock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person looks at every unit of a box; what is not right leaves the lot. */
@Service
public class VisualInspection {

    public static final String FORM = "quality/visual-inspection";

    private final Permissions permissions;
    private final PersonTasks tasks;
    private final Jobs jobs;
    private final InspectionRecords records;
    private final NonconformanceCases cases;
    private final PlantClock clock;

    VisualInspection(Permissions permissions, PersonTasks tasks, Jobs jobs, InspectionRecords records, NonconformanceCases cases,
            PlantClock clock) {
        this.permissions = permissions;
        this.tasks = tasks;
        this.jobs = jobs;
        this.records = records;
        this.cases = cases;
        this.clock = clock;
    }

    /** What a person saw at one unit; a unit that has not passed needs its defect. */
    public record Seen(String unit, boolean passed, @Nullable String defect) {
    }

    /** The defects that a look may find. Needs {@code quality.read}. */
    @Transactional(readOnly = true)
    public List<Defect> defects() {
        permissions.require("quality.read");
        return records.defects();
    }

    /** Needs {@code quality.inspect}. Every unit of the lot must be in the report, once. */
    @Transactional
    public void report(long taskId, List<Seen> seen) {
        permissions.require("quality.inspect");
        requireWhole(seen);
        OpenTask task = tasks.begin(taskId, FORM);
        Job job = jobs.get(String.valueOf(task.job()));
        requireAll(job, seen);
        Map<String, Defect> found = seen.stream().filter(unit -> !unit.passed()).collect(Collectors.toMap(Seen::unit, this::defectOf));
        for (Seen unit : seen) {
            records.addLook(new Look(unit.unit(), job.code(), unit.passed(), unit.passed() ? null : unit.defect(),
                    Actors.current().name(), clock.now()));
            jobs.looked(job.code(), unit.unit(), unit.passed());
        }
        found.forEach((unit, defect) -> cases.open(job.workOrder(),
                new Finding(job.code(), unit, defect.code(), defect.severity(), null, null, null, null)));
        tasks.complete(task, Map.of());
    }

    private static void requireWhole(List<Seen> seen) {
        FieldFaults faults = new FieldFaults().given("/units", seen);
        for (int position = 0; seen != null && position < seen.size(); position++) {
            Seen unit = seen.get(position);
            String pointer = "/units/" + position;
            if (unit == null) {
                faults.given(pointer, null);
            } else {
                faults.named(pointer + "/unit", unit.unit());
            }
        }
        faults.refuse();
    }

    private void requireAll(Job job, List<Seen> seen) {
        Set<String> expected = jobs.unitsOf(job.code()).stream().map(UnitInLot::code).collect(Collectors.toSet());
        Set<String> reported = seen.stream().map(Seen::unit).collect(Collectors.toSet());
        if (!expected.equals(reported) || seen.size() != reported.size()) {
            throw InvalidInput.at("/units", "quality.lookAtEachUnit", expected.size());
        }
    }

    private Defect defectOf(Seen seen) {
        String code = seen.defect() == null ? "" : seen.defect();
        return records.findDefect(code).orElseThrow(() -> InvalidInput.at("/units", "quality.defectUnknown", code, seen.unit()));
    }
}

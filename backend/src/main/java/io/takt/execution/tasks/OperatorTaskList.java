package io.takt.execution.tasks;

import io.takt.execution.PersonTasks;
import io.takt.execution.Reason;
import io.takt.execution.dispatch.DispatchGate;
import io.takt.execution.dispatch.PersonGate;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.OperatorTask;
import io.takt.execution.domain.OperatorTasks;
import io.takt.execution.domain.TaskState;
import io.takt.execution.orders.WorkLock;
import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.Actors;
import io.takt.shared.ListQuery;
import io.takt.shared.LiveUpdates;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import io.takt.workflow.ProcessRuntime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with the tasks of their list. */
@Service
@Transactional
class OperatorTaskList implements PersonTasks {

    private final OperatorTasks tasks;
    private final TaskViews views;
    private final WorkLock lock;
    private final JobOrders jobs;
    private final Gates gates;
    private final Surroundings surroundings;

    OperatorTaskList(OperatorTasks tasks, TaskViews views, WorkLock lock, JobOrders jobs, Gates gates,
            Surroundings surroundings) {
        this.tasks = tasks;
        this.views = views;
        this.lock = lock;
        this.jobs = jobs;
        this.gates = gates;
        this.surroundings = surroundings;
    }

    /** What lets a job and a person begin. */
    @Component
    record Gates(DispatchGate jobs, PersonGate people) {
    }

    /** What a change of the list asks and tells. */
    @Component
    record Surroundings(Permissions permissions, ProcessRuntime runtime, AuditTrail audit, LiveUpdates live, PlantClock clock, SeenTasks seen) {
    }

    @Override
    @Transactional(readOnly = true)
    public Page<TaskView> list(ListQuery query) {
        surroundings.permissions().require("execution.read");
        return views.list(query, surroundings.seen());
    }

    @Override
    @Transactional(readOnly = true)
    public TaskView get(long id) {
        surroundings.permissions().require("execution.read");
        tasks.findById(id).ifPresent(surroundings.seen()::require);
        return views.get(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<StationView> stations() {
        surroundings.permissions().require("execution.read");
        return views.stations().stream().filter(station -> surroundings.seen().covers(station.code())).toList();
    }

    @Override
    public TaskView claim(long id) {
        surroundings.permissions().require("execution.read");
        OperatorTask task = locked(id);
        surroundings.permissions().require(Forms.permissionOf(task.form()));
        surroundings.seen().require(task);
        task.requireOpen();
        requireQualified(task);
        requireGate(task);
        task.claim(Actors.current().name(), surroundings.clock().now());
        tasks.save(task);
        changed(task, "claimed");
        return views.get(id);
    }

    /** Asked when somebody takes a task, and when one completes what nobody has taken: each task is begun once. */
    private void requireQualified(OperatorTask task) {
        String job = task.job();
        if (job != null && Forms.needsQualification(task.form())) {
            gates.people().require(Actors.current(), task.station(), job, task.name());
        }
    }

    private void requireGate(OperatorTask task) {
        Optional<JobOrder> job = Optional.ofNullable(task.job()).flatMap(jobs::find);
        List<Reason> against = job.filter(found -> Forms.isWork(task.form())).map(gates.jobs()::reasonsAgainst).orElse(List.of());
        if (!against.isEmpty()) {
            String reasons = against.stream().map(reason -> reason.code() + " " + String.join(" ", reason.arguments()))
                    .collect(Collectors.joining("; "));
            throw new Refused("execution.gateBlocks", task.name(), reasons);
        }
    }

    @Override
    public TaskView giveBack(long id) {
        surroundings.permissions().require("execution.read");
        OperatorTask task = locked(id);
        surroundings.seen().require(task);
        task.giveBack(Actors.current().name());
        tasks.save(task);
        changed(task, "given-back");
        return views.get(id);
    }

    @Override
    public OpenTask begin(long id, String form) {
        OperatorTask task = locked(id);
        surroundings.seen().require(task);
        task.requireFor(Actors.current().name(), form);
        if (task.claimedBy() == null) {
            requireQualified(task);
        }
        return new OpenTask(task.id(), task.engineTaskId(), task.form(), task.workOrder(), task.job(), task.record());
    }

    @Override
    public void complete(OpenTask open, Map<String, Object> variables) {
        OperatorTask task = locked(open.id());
        task.requireOpen();
        task.end(TaskState.COMPLETED, Actors.current().name(), surroundings.clock().now());
        tasks.save(task);
        changed(task, "completed");
        surroundings.runtime().completeTask(task.engineTaskId(), variables);
    }

    /** The order is locked before the task, as everywhere. */
    private OperatorTask locked(long id) {
        String order = tasks.findById(id).map(OperatorTask::workOrder).orElseThrow(() -> unknown(id));
        lock.order(order);
        return tasks.lockById(id).orElseThrow(() -> unknown(id));
    }

    private static NotFound unknown(long id) {
        return new NotFound("execution.taskUnknown", id);
    }

    private void changed(OperatorTask task, String what) {
        surroundings.audit().record("execution.task", task.record() + " " + task.form(), what, Map.of(),
                Map.of("workOrder", task.workOrder(), "station", task.station()));
        surroundings.live().changed("execution.task", task.station());
        surroundings.live().changed("execution.work-order", task.workOrder());
    }

    /** What each form asks of the person. */
    static final class Forms {

        private static final Map<String, String> PERMISSIONS = Map.of("ordering/release-hold", "ordering.release",
                "quality/visual-inspection", "quality.inspect", "quality/review-board", "quality.dispose");

        private Forms() {
        }

        static String permissionOf(@Nullable String form) {
            return PERMISSIONS.getOrDefault(form == null ? "" : form, "execution.work");
        }

        /** Whether the task is work at a station, of making or of inspecting; decisions and moves of what is rejected are not. */
        static boolean needsQualification(String form) {
            return isWork(form) || form.equals("quality/visual-inspection");
        }

        /** Whether the task starts work at a station, which the gate has to let through. */
        static boolean isWork(String form) {
            return form.startsWith("execution/") && !form.equals("execution/confirm-by-hand");
        }
    }
}

package io.takt.execution.tasks;

import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.OperatorTask;
import io.takt.execution.domain.OperatorTask.Opening;
import io.takt.execution.domain.OperatorTasks;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Processes;
import io.takt.execution.domain.Processes.OrderProcess;
import io.takt.execution.domain.TaskState;
import io.takt.execution.orders.WorkLock;
import io.takt.shared.Actors;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import io.takt.workflow.spi.UserTaskListener;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps the operators' list in step with the engine's user tasks, in the engine's transaction. */
@Component
class OperatorTaskFeed implements UserTaskListener {

    private static final String PERFORM = "execution/perform";
    private static final String LOOK = "quality/visual-inspection";

    private final OperatorTasks tasks;
    private final Processes processes;
    private final JobOrders jobs;
    private final WorkLock lock;
    private final LiveUpdates live;
    private final PlantClock clock;

    OperatorTaskFeed(OperatorTasks tasks, Processes processes, JobOrders jobs, WorkLock lock, LiveUpdates live, PlantClock clock) {
        this.tasks = tasks;
        this.processes = processes;
        this.jobs = jobs;
        this.lock = lock;
        this.live = live;
        this.clock = clock;
    }

    /** Tasks of processes that work for no order are not for this list. */
    @Override
    public void opened(OpenedTask opened) {
        processes.find(opened.processInstanceId()).ifPresent(process -> add(opened, process));
    }

    private void add(OpenedTask opened, OrderProcess process) {
        OrderInWork order = lock.order(process.workOrder());
        Optional<JobOrder> job = jobs.find(opened.businessKey());
        String form = String.valueOf(opened.formKey());
        String shown = form.equals(PERFORM) ? job.map(found -> "execution/" + found.form()).orElse(form) : form;
        String station = opened.candidateGroups().stream().findFirst().orElse("");
        OperatorTask task = OperatorTask.opened(new Opening(opened.taskId(), opened.elementId(), opened.name(), shown, station,
                opened.businessKey(), order.code(), job.map(JobOrder::code).orElse(null), order.priority(),
                opened.due() == null ? order.due() : opened.due()), clock.now());
        tasks.add(task);
        if (form.equals(LOOK)) {
            job.ifPresent(this::awaitInspection);
        }
        changed(task);
    }

    private void awaitInspection(JobOrder job) {
        job.awaitInspection();
        jobs.save(job);
    }

    @Override
    public void closed(String engineTaskId, boolean completed) {
        tasks.findByEngineTask(engineTaskId).filter(task -> task.state() == TaskState.OPEN).ifPresent(task -> {
            String by = Actors.findCurrent().map(actor -> actor.text()).orElse("");
            task.end(completed ? TaskState.COMPLETED : TaskState.WITHDRAWN, by, clock.now());
            tasks.save(task);
            changed(task);
        });
    }

    private void changed(OperatorTask task) {
        live.changed("execution.task", task.station());
        live.changed("execution.work-order", task.workOrder());
    }
}

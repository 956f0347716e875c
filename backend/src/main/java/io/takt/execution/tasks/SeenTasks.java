package io.takt.execution.tasks;

import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.OperatorTask;
import io.takt.plant.PlantScope;
import io.takt.shared.ListQuery;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which tasks are done where the actor's account is for. What a desk does for a job, such as quality's, belongs to the job's station. */
@Component
public class SeenTasks {

    private final PlantScope scope;
    private final JobOrders jobs;

    SeenTasks(PlantScope scope, JobOrders jobs) {
        this.scope = scope;
        this.jobs = jobs;
    }

    boolean covers(String station) {
        return scope.covers(station);
    }

    /** A list of tasks, narrowed to these. */
    public ListQuery narrow(ListQuery query) {
        return scope.outside().isEmpty() ? query : scope.narrow(query).with("outside", String.join(",", scope.outside()));
    }

    /** @throws io.takt.shared.OutsideScope if the task is done elsewhere */
    void require(OperatorTask task) {
        Optional<Set<String>> within = scope.places();
        if (within.isEmpty() || within.get().contains(task.station())) {
            return;
        }
        scope.requireWithin(task.station());
        Optional.ofNullable(task.job()).flatMap(jobs::find).map(JobOrder::station).ifPresent(scope::requireWithin);
    }
}

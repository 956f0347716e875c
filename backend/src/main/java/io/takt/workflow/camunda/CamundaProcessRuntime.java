package io.takt.workflow.camunda;

import io.takt.security.AuditTrail;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.NotFound;
import io.takt.workflow.Incident;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessRuntime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Runs instances on the engine, in the caller's transaction. */
@Component
@Transactional
class CamundaProcessRuntime implements ProcessRuntime {

    private static final int TRIES = 3;

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final EngineRows rows;
    private final EngineChanges changes;
    private final AuditTrail audit;

    CamundaProcessRuntime(RuntimeService runtime, TaskService tasks, ManagementService management, EngineRows rows,
            EngineChanges changes, AuditTrail audit) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.rows = rows;
        this.changes = changes;
        this.audit = audit;
    }

    @Override
    public String start(ModelVersion version, String businessKey, Map<String, Object> variables) {
        return start(version, runtime.createProcessInstanceById(version.definitionId()), businessKey, variables);
    }

    @Override
    public String startBefore(ModelVersion version, String elementId, String businessKey,
            Map<String, Object> variables) {
        ProcessInstantiationBuilder builder = runtime.createProcessInstanceById(version.definitionId())
                .startBeforeActivity(elementId);
        return start(version, builder, businessKey, variables);
    }

    private String start(ModelVersion version, ProcessInstantiationBuilder builder, String businessKey,
            Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(Scalars.checked(variables));
        Actors.findCurrent().flatMap(StepContexts::person)
                .ifPresent(person -> all.put(StepContexts.STARTED_BY, person));
        changes.one();
        try {
            return Conflicts.translated(businessKey,
                    () -> builder.businessKey(businessKey).setVariables(all).execute().getId());
        } catch (NotFoundException unknown) {
            throw new NotFound("workflow.modelVersionUnknown", version.key(), version.definitionId());
        }
    }

    @Override
    public boolean deliver(String processInstanceId, String message, Map<String, Object> variables) {
        List<String> waiting = waiting(processInstanceId, message);
        if (waiting.isEmpty()) {
            return false;
        }
        if (waiting.size() > 1) {
            throw new IllegalStateException(
                    waiting.size() + " places of " + processInstanceId + " wait for " + message);
        }
        changes.one();
        Map<String, Object> scalars = Scalars.checked(variables);
        Conflicts.translated(processInstanceId,
                () -> runtime.messageEventReceived(message, waiting.get(0), scalars));
        return true;
    }

    @Override
    public boolean awaits(String processInstanceId, String message) {
        return !waiting(processInstanceId, message).isEmpty();
    }

    private List<String> waiting(String processInstanceId, String message) {
        return Conflicts.translated(processInstanceId, () -> rows.lockWaitingFor(processInstanceId, message))
                .map(places -> List.of(places.split(","))).orElse(List.of());
    }

    @Override
    public void completeTask(String taskId, Map<String, Object> variables) {
        Conflicts.translated(taskId, () -> rows.lockTask(taskId))
                .orElseThrow(() -> new ConcurrentChange("workflow.taskAlreadyEnded", taskId));
        changes.one();
        Map<String, Object> scalars = Scalars.checked(variables);
        Conflicts.translated(taskId, () -> tasks.complete(taskId, scalars));
    }

    @Override
    public void cancel(String processInstanceId, String reason) {
        changes.one();
        Conflicts.translated(processInstanceId,
                () -> runtime.deleteProcessInstanceIfExists(processInstanceId, reason, false, true, false, false));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isRunning(String processInstanceId) {
        return runtime.createProcessInstanceQuery().processInstanceId(processInstanceId).count() > 0;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Incident> incidents(int limit) {
        return new Incidents(runtime, management).newest(limit);
    }

    @Override
    public void retry(String incidentId) {
        var incident = runtime.createIncidentQuery().incidentId(incidentId).singleResult();
        if (incident == null) {
            throw new NotFound("workflow.incidentUnknown", incidentId);
        }
        Conflicts.translated(incidentId, () -> management.setJobRetries(TRIES).jobId(incident.getConfiguration())
                .dueDate(null).execute());
        audit.record("workflow.incident", incidentId, "retried", Map.of(),
                Map.of("processInstance", incident.getProcessInstanceId(),
                        "element", String.valueOf(incident.getActivityId())));
    }

    @Override
    public void forgetAll() {
        new AllInstances(rows).forget();
    }
}

package io.takt.workflow.camunda;

import io.takt.workflow.Incident;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;

/** Reads the engine's incidents where they arose; those that it repeats on calling instances are left out. */
final class Incidents {

    private final RuntimeService runtime;
    private final ManagementService management;

    Incidents(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    List<Incident> newest(int limit) {
        var roots = runtime.createIncidentQuery().orderByIncidentTimestamp().desc().listPage(0, limit).stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId())).toList();
        Map<String, ProcessInstance> instances = instances(roots.stream()
                .map(org.camunda.bpm.engine.runtime.Incident::getProcessInstanceId).collect(Collectors.toSet()));
        return roots.stream().map(incident -> read(incident, instances.get(incident.getProcessInstanceId()))).toList();
    }

    private Map<String, ProcessInstance> instances(Set<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return runtime.createProcessInstanceQuery().processInstanceIds(ids).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
    }

    private Incident read(org.camunda.bpm.engine.runtime.Incident incident, @Nullable ProcessInstance instance) {
        String key = instance == null ? "" : String.valueOf(instance.getProcessDefinitionKey());
        String businessKey = instance == null ? "" : String.valueOf(instance.getBusinessKey());
        return new Incident(incident.getId(), String.valueOf(incident.getProcessInstanceId()), key, businessKey,
                String.valueOf(incident.getActivityId()), String.valueOf(incident.getIncidentMessage()),
                detail(incident.getConfiguration()), incident.getIncidentTimestamp().toInstant());
    }

    private @Nullable String detail(@Nullable String jobId) {
        return jobId == null || management.createJobQuery().jobId(jobId).count() == 0 ? null
                : management.getJobExceptionStacktrace(jobId);
    }
}

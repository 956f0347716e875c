package io.takt.workflow.camunda;

import io.takt.shared.NotFound;
import io.takt.workflow.BpmnElement;
import io.takt.workflow.BpmnReader;
import io.takt.workflow.InstancePicture;
import io.takt.workflow.InstancePicture.Called;
import io.takt.workflow.InstancePicture.Position;
import io.takt.workflow.InstancePictures;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.publication.PublishedTexts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts an instance's picture together from its text, its tokens and its history. */
@Component
@Transactional(readOnly = true)
class CamundaInstancePictures implements InstancePictures {

    private final RuntimeService runtime;
    private final HistoryService history;
    private final PublishedTexts texts;

    CamundaInstancePictures(RuntimeService runtime, HistoryService history, PublishedTexts texts) {
        this.runtime = runtime;
        this.history = history;
        this.texts = texts;
    }

    @Override
    public InstancePicture of(String processInstanceId) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceId(processInstanceId).singleResult();
        if (instance == null) {
            throw new NotFound("workflow.instanceUnknown", processInstanceId);
        }
        PublishedTexts.Published published = texts.ofDefinition(instance.getProcessDefinitionId());
        BpmnElement definitions = BpmnReader.read(published.text().getBytes(StandardCharsets.UTF_8));
        List<HistoricActivityInstance> visits = history.createHistoricActivityInstanceQuery()
                .processInstanceId(processInstanceId)
                .orderPartiallyByOccurrence().asc().list();
        boolean ended = instance.getEndTime() != null;
        ModelVersion version = published.version();
        return new InstancePicture(processInstanceId, version, published.text(), ended,
                ended ? List.of() : active(processInstanceId, definitions), new PassedPath(definitions, visits).ids(),
                ended ? List.of() : failed(processInstanceId), called(visits));
    }

    private List<Position> active(String processInstanceId, BpmnElement definitions) {
        Map<String, BpmnElement> byId = definitions.all().filter(element -> element.id() != null)
                .collect(Collectors.toMap(BpmnElement::id, Function.identity(), (first, second) -> first));
        Map<String, Integer> counts = new TreeMap<>();
        ActiveTokens.count(runtime.getActivityInstance(processInstanceId), counts);
        return counts.entrySet().stream().map(entry -> {
            BpmnElement element = byId.get(entry.getKey());
            String name = element == null ? entry.getKey() : element.attribute("name").orElse(entry.getKey());
            return new Position(entry.getKey(), name, element == null ? "" : element.name(), entry.getValue());
        }).toList();
    }

    private List<String> failed(String processInstanceId) {
        return runtime.createIncidentQuery().processInstanceId(processInstanceId).list().stream()
                .map(Incident::getActivityId).filter(Objects::nonNull).distinct().toList();
    }

    private List<Called> called(List<HistoricActivityInstance> visits) {
        List<HistoricActivityInstance> calls = visits.stream()
                .filter(visit -> visit.getCalledProcessInstanceId() != null).toList();
        Set<String> ids = calls.stream().map(HistoricActivityInstance::getCalledProcessInstanceId)
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, String> keys = history.createHistoricProcessInstanceQuery().processInstanceIds(ids).list().stream()
                .collect(Collectors.toMap(HistoricProcessInstance::getId,
                        called -> String.valueOf(called.getBusinessKey())));
        return calls.stream().map(call -> new Called(call.getActivityId(), call.getCalledProcessInstanceId(),
                keys.getOrDefault(call.getCalledProcessInstanceId(), ""))).toList();
    }
}

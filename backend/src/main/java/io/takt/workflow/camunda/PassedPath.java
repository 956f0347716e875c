package io.takt.workflow.camunda;

import io.takt.workflow.BpmnElement;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;

/**
 * What an instance has passed. The engine keeps visits of elements but not of sequence flows: a flow was passed when
 * its target is visited after its source, and of the ways out of a choice only the one whose target came next.
 */
final class PassedPath {

    private final Map<String, List<BpmnElement>> flowsFrom;
    private final Set<String> choices;
    private final List<HistoricActivityInstance> visits;

    PassedPath(BpmnElement definitions, List<HistoricActivityInstance> visits) {
        this.flowsFrom = definitions.all("sequenceFlow")
                .collect(Collectors.groupingBy(flow -> flow.attributes().get("sourceRef")));
        this.choices = definitions.all("exclusiveGateway").map(BpmnElement::id).collect(Collectors.toSet());
        this.visits = visits;
    }

    List<String> ids() {
        Set<String> passed = new LinkedHashSet<>();
        for (int i = 0; i < visits.size(); i++) {
            HistoricActivityInstance visit = visits.get(i);
            if (visit.getEndTime() != null && !visit.isCanceled()) {
                passed.add(visit.getActivityId());
                passed.addAll(flowsAfter(i));
            }
        }
        return List.copyOf(passed);
    }

    private List<String> flowsAfter(int index) {
        String source = visits.get(index).getActivityId();
        List<Way> ways = flowsFrom.getOrDefault(source, List.of()).stream()
                .flatMap(flow -> nextVisit(flow.attributes().get("targetRef"), index).stream()
                        .map(next -> new Way(String.valueOf(flow.id()), next)))
                .toList();
        return choices.contains(source)
                ? ways.stream().min(Comparator.comparingInt(Way::next)).map(Way::flowId).stream().toList()
                : ways.stream().map(Way::flowId).toList();
    }

    private Optional<Integer> nextVisit(String target, int after) {
        return IntStream.range(after + 1, visits.size()).filter(i -> visits.get(i).getActivityId().equals(target))
                .boxed().findFirst();
    }

    /** A way out of an element and when its target was visited next. */
    private record Way(String flowId, int next) {
    }
}

package io.takt.workflow.gate;

import io.takt.workflow.BpmnElement;
import io.takt.workflow.spi.WorkflowStep;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses what the modules do not know: steps, forms, and declared errors that nothing catches. */
final class ReferenceCheck {

    private static final String FORM_PREFIX = "takt:";

    private final ProcessGraph graph;
    private final Findings findings;
    private final Map<String, WorkflowStep> steps;
    private final Set<String> forms;

    ReferenceCheck(ProcessGraph graph, Findings findings, Map<String, WorkflowStep> steps, Set<String> forms) {
        this.graph = graph;
        this.findings = findings;
        this.steps = steps;
        this.forms = forms;
    }

    void check() {
        graph.nodes("serviceTask").forEach(this::serviceTask);
        graph.nodes("userTask").forEach(this::form);
    }

    private void serviceTask(BpmnElement task) {
        Optional<String> name = task.attribute("camunda:expression").flatMap(StepCall::find);
        if (name.isEmpty()) {
            findings.error(task, "stepMissing");
            return;
        }
        WorkflowStep step = steps.get(name.get());
        if (step == null) {
            findings.error(task, "stepUnknown", name.get());
            return;
        }
        if (step.decides() && !task.isTrue("camunda:asyncBefore")) {
            findings.error(task, "asyncBeforeMissing");
        }
        step.errorCodes().stream().filter(code -> !isCaught(task, code)).sorted()
                .forEach(code -> findings.error(task, "errorUncaught", name.get(), code));
    }

    private boolean isCaught(BpmnElement task, String code) {
        Stream<BpmnElement> boundaries =
                Stream.concat(Stream.of(task), graph.scopes(task).filter(scope -> scope.is("subProcess")))
                .flatMap(graph::boundaryEvents);
        Stream<BpmnElement> subProcesses = graph.scopes(task).flatMap(scope -> scope.children("subProcess"))
                .filter(sub -> sub.isTrue("triggeredByEvent")).flatMap(sub -> sub.children("startEvent"));
        return Stream.concat(boundaries, subProcesses).flatMap(event -> event.children("errorEventDefinition"))
                .map(graph::errorCode).anyMatch(caught -> caught.isEmpty() || caught.get().equals(code));
    }

    private void form(BpmnElement task) {
        String key = task.attribute("camunda:formKey").orElse("");
        if (!key.startsWith(FORM_PREFIX)) {
            findings.error(task, "formForeign", key);
        } else if (!forms.contains(key.substring(FORM_PREFIX.length()))) {
            findings.error(task, "formUnknown", key);
        }
    }
}

package io.takt.workflow.gate;

import io.takt.workflow.BpmnElement;
import io.takt.workflow.BpmnReader;
import io.takt.workflow.Finding;
import io.takt.workflow.RefusedModel;
import io.takt.workflow.spi.ModelCheck;
import io.takt.workflow.spi.WorkflowForms;
import io.takt.workflow.spi.WorkflowStep;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides whether a text may become a model: safe XML, listed features only, sound structure, known steps and forms,
 * the engine's own parse, the modules' checks. Later checks run only on a text that the earlier ones found safe.
 */
public final class Gate {

    private final Supplier<Stream<WorkflowStep>> steps;
    private final Supplier<Stream<WorkflowForms>> forms;
    private final Supplier<Stream<ModelCheck>> checks;
    private final EngineParser engine;

    public Gate(Supplier<Stream<WorkflowStep>> steps, Supplier<Stream<WorkflowForms>> forms,
            Supplier<Stream<ModelCheck>> checks, EngineParser engine) {
        this.steps = steps;
        this.forms = forms;
        this.checks = checks;
        this.engine = engine;
    }

    /** Everything that is wrong with the text; empty means that it may be published. */
    public List<Finding> check(byte[] bpmn) {
        try {
            return check(bpmn, BpmnReader.read(bpmn));
        } catch (RefusedModel unreadable) {
            return unreadable.findings();
        }
    }

    /**
     * The text as a model.
     *
     * @throws RefusedModel with the findings
     */
    public AcceptedModel accept(byte[] bpmn) {
        BpmnElement definitions = BpmnReader.read(bpmn);
        String key = definitions.child("process").flatMap(process -> process.attribute("id")).orElse("?");
        List<Finding> findings = check(bpmn, definitions);
        if (findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR)) {
            throw new RefusedModel(key, findings);
        }
        return new AcceptedModel(key, definitions, bpmn);
    }

    private List<Finding> check(byte[] bpmn, BpmnElement definitions) {
        Findings findings = new Findings();
        new FeatureCheck(findings).check(definitions);
        List<BpmnElement> processes = definitions.children("process").toList();
        if (!definitions.is("definitions") || processes.size() != 1 || !processes.get(0).isTrue("isExecutable")) {
            findings.error(definitions, "oneProcess");
        }
        if (findings.any()) {
            return findings.list();
        }
        BpmnElement process = processes.get(0);
        ProcessGraph graph = new ProcessGraph(definitions, process);
        new StructureCheck(graph, findings).check();
        new ReferenceCheck(graph, findings, stepsByName(), knownForms()).check();
        findings.addAll(engine.parse(String.valueOf(process.id()), bpmn));
        checks.get().forEach(check -> findings.addAll(check.check(definitions)));
        return findings.list();
    }

    private Map<String, WorkflowStep> stepsByName() {
        return steps.get().collect(Collectors.toMap(WorkflowStep::name, step -> step));
    }

    private Set<String> knownForms() {
        return forms.get().flatMap(form -> form.keys().stream()).collect(Collectors.toSet());
    }

    /** A text that passed. */
    public record AcceptedModel(String key, BpmnElement definitions, byte[] text) {

        /** Reads a text that passed the gate before. */
        public static AcceptedModel of(byte[] text) {
            BpmnElement definitions = BpmnReader.read(text);
            String key = definitions.child("process").flatMap(process -> process.attribute("id")).orElseThrow();
            return new AcceptedModel(key, definitions, text);
        }

        /** The processes that this one calls, each once. */
        public List<String> calls() {
            return definitions.all("callActivity").flatMap(call -> call.attribute("calledElement").stream()).distinct()
                    .toList();
        }

        public String name() {
            return definitions.child("process").flatMap(process -> process.attribute("name")).orElse(key);
        }
    }

}

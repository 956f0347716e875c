package io.takt.execution.line;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.workflow.BpmnReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** Remembers which sequence flows the engine took, so that a class of tests can be held to all paths of a model. */
@TestComponent
public class TakenFlows extends AbstractProcessEnginePlugin {

    private final Set<String> taken = ConcurrentHashMap.newKeySet();

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element flow, ScopeImpl scope, TransitionImpl transition) {
                ExecutionListener remember = execution ->
                        taken.add(execution.getProcessDefinitionId().split(":")[0] + " " + transition.getId());
                transition.addListener(ExecutionListener.EVENTNAME_TAKE, remember);
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    public void forget() {
        taken.clear();
    }

    public boolean took(String model, String flow) {
        return taken.contains(model + " " + flow);
    }

    /** Requires that each sequence flow of a shipped model was taken since {@link #forget}. */
    public void requireAll(String module, String model) {
        assertThat(taken).as("flows that all tests of this class take").containsAll(flowsOf(module, model));
    }

    private static List<String> flowsOf(String module, String model) {
        try {
            byte[] text = Files.readAllBytes(Path.of("../process-models", module, model + ".bpmn"));
            return BpmnReader.read(text).all("sequenceFlow").map(flow -> model + " " + flow.id()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

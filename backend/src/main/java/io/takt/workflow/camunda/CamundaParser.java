package io.takt.workflow.camunda;

import io.takt.workflow.Finding;
import io.takt.workflow.Finding.Severity;
import io.takt.workflow.gate.EngineParser;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.jspecify.annotations.Nullable;

/** Asks the engine's parser, and deploys nothing. */
final class CamundaParser implements EngineParser {

    private final ProcessEngineConfigurationImpl engine;

    CamundaParser(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public List<Finding> parse(String key, byte[] bpmn) {
        try {
            return parseNow(key, bpmn);
        } catch (ProcessEngineException refused) {
            return findings(refused);
        }
    }

    private static List<Finding> findings(ProcessEngineException refused) {
        ParseException parse = refused instanceof ParseException itself ? itself
                : refused.getCause() instanceof ParseException cause ? cause : null;
        if (parse == null) {
            return List.of(finding(null, 0, String.valueOf(refused.getMessage())));
        }
        return parse.getResorceReports().stream().flatMap(report -> report.getErrors().stream())
                .map(problem -> finding(problem.getMainElementId(), problem.getLine(), problem.getMessage()))
                .toList();
    }

    /** Inside a running command, such as a step that publishes, another one would take the failure for its own. */
    private List<Finding> parseNow(String key, byte[] bpmn) {
        if (Context.getCommandContext() != null) {
            return parsed(key, bpmn);
        }
        return engine.getCommandExecutorTxRequiresNew().execute(context -> parsed(key, bpmn));
    }

    private List<Finding> parsed(String key, byte[] bpmn) {
        DeploymentEntity nothing = new DeploymentEntity();
        nothing.setId("check");
        new BpmnParser(engine.getExpressionManager(), GuardedParse::new).createParse()
                .deployment(nothing).name(key + ".bpmn").sourceInputStream(new ByteArrayInputStream(bpmn)).execute();
        return List.of();
    }

    private static Finding finding(@Nullable String elementId, int line, String message) {
        return new Finding(Severity.ERROR, elementId, line, "workflow.gate.engine", List.of(message));
    }
}

package io.takt.rules.drools;

import io.takt.rules.RuleFailure;
import io.takt.rules.domain.CompiledRules;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** One decision table in Drools' DMN engine, which can load no class. */
final class DmnRules implements CompiledRules {

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final ThreadLocal<AfterEvaluateDecisionTableEvent> evaluated = new ThreadLocal<>();

    DmnRules(byte[] text) {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .setRootClassLoader(new SealedClassLoader())
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newReaderResource(
                        new StringReader(new String(text, StandardCharsets.UTF_8)), StandardCharsets.UTF_8.name())))
                .getOrElseThrow(fault -> new RuleFailure("the decision table cannot be read", fault));
        model = runtime.getModels().stream().findFirst()
                .orElseThrow(() -> new RuleFailure("the text holds no decision table"));
        refuseErrors(model.getMessages(DMNMessage.Severity.ERROR));
        runtime.addListener(new Evaluated());
    }

    @Override
    public Answer decide(Map<String, Object> facts, String conclusionType) {
        DMNContext context = runtime.newContext();
        facts.forEach(context::set);
        try {
            DMNResult result = runtime.evaluateAll(model, context);
            refuseErrors(result.getMessages(DMNMessage.Severity.ERROR));
            List<Map<String, Object>> conclusions = conclusions(result);
            if (conclusions.isEmpty()) {
                throw new RuleFailure("no row applies to " + facts + ": " + texts(result.getMessages()));
            }
            return new Answer(conclusions, fired(conclusions.size()));
        } finally {
            evaluated.remove();
        }
    }

    @Override
    public void close() {
        // a decision table holds nothing but memory
    }

    private static List<Map<String, Object>> conclusions(DMNResult result) {
        return result.getDecisionResults().stream().map(DMNDecisionResult::getResult)
                .flatMap(value -> value instanceof List<?> many ? many.stream() : Stream.ofNullable(value))
                .map(DmnRules::conclusion).toList();
    }

    private static Map<String, Object> conclusion(Object row) {
        if (!(row instanceof Map<?, ?> values)) {
            throw new RuleFailure("the decision table gave " + row + " instead of a row");
        }
        Map<String, Object> conclusion = new LinkedHashMap<>();
        values.forEach((name, value) -> conclusion.put(String.valueOf(name), value));
        return conclusion;
    }

    private static List<String> texts(List<DMNMessage> messages) {
        return messages.stream().map(DMNMessage::getText).toList();
    }

    private static void refuseErrors(List<DMNMessage> errors) {
        if (!errors.isEmpty()) {
            throw new RuleFailure(errors.get(0).getText());
        }
    }

    /** The rows behind the conclusions; the engine reports only the first as selected where several apply. */
    private List<String> fired(int conclusions) {
        AfterEvaluateDecisionTableEvent table = evaluated.get();
        if (table == null) {
            return List.of();
        }
        return table.getMatchesIds().size() == conclusions ? table.getMatchesIds() : table.getSelectedIds();
    }

    private final class Evaluated implements DMNRuntimeEventListener {

        @Override
        public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent event) {
            evaluated.set(event);
        }
    }
}

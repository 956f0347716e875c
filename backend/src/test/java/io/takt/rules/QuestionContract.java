package io.takt.rules;

import io.takt.rules.RuleSetVersion.Form;
import io.takt.rules.gate.DmnReader;
import io.takt.rules.spi.RuleQuestion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether a module's records are the ones that the shipped rule set reads and writes. */
final class QuestionContract {

    private QuestionContract() {
    }

    static List<String> faults(RuleQuestion<?, ?> question) {
        return Shipped.form(question.ruleSet()) == Form.DMN ? tableFaults(question) : drlFaults(question);
    }

    private static List<String> tableFaults(RuleQuestion<?, ?> question) {
        byte[] text = Shipped.text(question.ruleSet());
        List<String> faults = new ArrayList<>();
        Set<String> outputs = DmnReader.table(text).outputs().stream().map(RuleTable.Column::expression)
                .collect(Collectors.toSet());
        differ(faults, question.facts(), DmnReader.facts(text).keySet());
        differ(faults, question.conclusion(), outputs);
        return faults;
    }

    private static List<String> drlFaults(RuleQuestion<?, ?> question) {
        String drl = new String(Shipped.text(question.ruleSet()), StandardCharsets.UTF_8);
        List<String> faults = new ArrayList<>();
        Stream.concat(Stream.of(question.facts().getRecordComponents()).map(QuestionContract::factType),
                Stream.of(question.conclusion()))
                .forEach(type -> differ(faults, type, declared(drl, type.getSimpleName())));
        return faults;
    }

    private static Class<?> factType(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                ? (Class<?>) list.getActualTypeArguments()[0] : component.getType();
    }

    /** The fields of a declared type; empty if it is not declared. */
    private static Set<String> declared(String drl, String type) {
        int start = drl.indexOf("declare " + type + "\n");
        return start < 0 ? Set.of() : drl.substring(start, drl.indexOf("\nend", start)).lines().skip(1)
                .map(line -> line.strip().split(" ")[0]).collect(Collectors.toSet());
    }

    private static void differ(List<String> faults, Class<?> type, Set<String> names) {
        Set<String> components = Stream.of(type.getRecordComponents()).map(RecordComponent::getName)
                .collect(Collectors.toSet());
        if (!components.equals(names)) {
            faults.add(type.getSimpleName() + " has " + components + ", the rule set " + names);
        }
    }
}

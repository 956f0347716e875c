package io.takt.workflow.gate;

import io.takt.workflow.BpmnElement;
import io.takt.workflow.Finding;
import io.takt.workflow.Finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects what the checks find. */
final class Findings {

    private final List<Finding> found = new ArrayList<>();

    void error(BpmnElement element, String code, String... arguments) {
        error(element.id(), element.line(), code, arguments);
    }

    void error(@Nullable String elementId, int line, String code, String... arguments) {
        List<String> brief = Stream.of(arguments).map(Findings::brief).toList();
        found.add(new Finding(Severity.ERROR, elementId, line, "workflow.gate." + code, brief));
    }

    void addAll(List<Finding> more) {
        found.addAll(more);
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<Finding> list() {
        return List.copyOf(found);
    }

    private static String brief(String argument) {
        return argument.length() <= 200 ? argument : argument.substring(0, 200) + "…";
    }
}

package io.takt.workflow.publication;

import io.takt.workflow.BpmnElement;
import io.takt.workflow.BpmnElement.Namespaces;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a text changes against another, by element id; moving shapes about is no change. */
final class Difference {

    private Difference() {
    }

    /** One line per element: {@code + id}, {@code - id}, {@code ~ id}. */
    static String between(BpmnElement before, BpmnElement after) {
        Map<String, String> old = contents(before);
        Map<String, String> now = contents(after);
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(now.keySet());
        StringBuilder lines = new StringBuilder();
        for (String id : ids) {
            if (!Objects.equals(old.get(id), now.get(id))) {
                char sign = !old.containsKey(id) ? '+' : now.containsKey(id) ? '~' : '-';
                lines.append(sign).append(' ').append(id).append('\n');
            }
        }
        return lines.toString();
    }

    private static Map<String, String> contents(BpmnElement definitions) {
        Map<String, String> contents = new TreeMap<>();
        definitions.all().filter(element -> element.namespace().equals(Namespaces.BPMN) && element.id() != null)
                .forEach(element -> contents.put(element.id(), content(element)));
        return contents;
    }

    private static String content(BpmnElement element) {
        StringBuilder content = new StringBuilder(element.name()).append(new TreeMap<>(element.attributes()))
                .append(element.text());
        element.children().stream()
                .filter(child -> child.id() == null && !child.is("incoming") && !child.is("outgoing"))
                .forEach(child -> content.append(content(child)));
        return content.toString();
    }
}

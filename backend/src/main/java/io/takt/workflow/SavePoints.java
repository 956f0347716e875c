package io.takt.workflow;

import io.takt.workflow.SavePoint.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads from a model where running it commits. */
public final class SavePoints {

    private static final Set<String> WAITING = Set.of("userTask", "receiveTask");

    private SavePoints() {
    }

    /** All save points of the process in this BPMN text, in the text's order. */
    public static List<SavePoint> of(BpmnElement definitions) {
        return definitions.all("process").flatMap(SavePoints::ofProcess).toList();
    }

    private static Stream<SavePoint> ofProcess(BpmnElement process) {
        String key = process.attribute("id").orElseThrow();
        return process.all().filter(element -> element.id() != null).flatMap(element -> placesOf(element)
                .map(place -> new SavePoint(key, String.valueOf(element.id()), place)));
    }

    private static Stream<Place> placesOf(BpmnElement element) {
        Stream<Place> before = element.isTrue("camunda:asyncBefore") ? Stream.of(Place.BEFORE) : Stream.empty();
        Stream<Place> waiting = waits(element) ? Stream.of(Place.WAITING) : Stream.empty();
        Stream<Place> after = element.isTrue("camunda:asyncAfter") ? Stream.of(Place.AFTER) : Stream.empty();
        return Stream.of(before, waiting, after).flatMap(places -> places);
    }

    private static boolean waits(BpmnElement element) {
        return WAITING.contains(element.name()) || element.is("intermediateCatchEvent")
                && element.child("linkEventDefinition").isEmpty();
    }
}

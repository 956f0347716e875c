package io.takt.quality.judging;

import io.takt.definition.Definitions;
import io.takt.quality.domain.Characteristic;
import io.takt.quality.domain.InspectionBook;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** What is measured, from definition. It is remembered: orders are made by revisions that nobody changes any more. */
@Component
class DefinedInspections implements InspectionBook {

    private static final int REMEMBERED = 1000;

    private final Definitions definitions;
    private final ConcurrentLruCache<Inspection, List<Characteristic>> known = new ConcurrentLruCache<>(REMEMBERED, this::read);

    DefinedInspections(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public List<Characteristic> characteristics(long routingRevision, String elementId) {
        return known.get(new Inspection(routingRevision, elementId));
    }

    private List<Characteristic> read(Inspection inspection) {
        return definitions.characteristics(inspection.routingRevision(), inspection.elementId()).stream()
                .flatMap(DefinedInspections::measured).toList();
    }

    private static Stream<Characteristic> measured(io.takt.definition.Characteristic what) {
        String tag = what.tag();
        return tag == null ? Stream.empty() : Stream.of(new Characteristic(what.code(), what.nameEn(), tag, what.lower(),
                what.upper(), what.unit() == null ? "" : what.unit(), what.key()));
    }

    /** Where it is measured. */
    private record Inspection(long routingRevision, String elementId) {
    }
}

package io.takt.quality.judging;

import io.takt.definition.Definitions;
import io.takt.quality.domain.Characteristic;
import io.takt.quality.domain.InspectionBook;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is measured, from definition. */
@Component
class DefinedInspections implements InspectionBook {

    private final Definitions definitions;

    DefinedInspections(Definitions definitions) {
        this.definitions = definitions;
    }

    @Override
    public List<Characteristic> characteristics(long routingRevision, String elementId) {
        return definitions.characteristics(routingRevision, elementId).stream().flatMap(DefinedInspections::measured).toList();
    }

    private static Stream<Characteristic> measured(io.takt.definition.Characteristic what) {
        String tag = what.tag();
        return tag == null ? Stream.empty() : Stream.of(new Characteristic(what.code(), what.nameEn(), tag, what.lower(),
                what.upper(), what.unit() == null ? "" : what.unit(), what.key()));
    }
}

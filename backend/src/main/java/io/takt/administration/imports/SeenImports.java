package io.takt.administration.imports;

import io.takt.security.History;
import io.takt.security.PlaceBindings;
import io.takt.shared.Actors;
import io.takt.shared.NotAllowed;
import java.util.List;
import org.springframework.stereotype.Component;

/** Of which imports somebody sees rows and faults: they tell what stands in records. */
@Component
class SeenImports {

    private final ImportRows rows;
    private final History history;
    private final PlaceBindings bindings;

    SeenImports(ImportRows rows, History history, PlaceBindings bindings) {
        this.rows = rows;
        this.history = history;
        this.bindings = bindings;
    }

    /**
     * A file may hold the whole plant. What an account for a part of it gave was refused where it went beyond.
     *
     * @throws NotAllowed {@code administration.importOfWholePlant} if others gave it and the actor's account is for a part of the plant
     */
    void require(KeptImport one) {
        rows.entities(one.id()).forEach(history::requireReading);
        List<String> own = bindings.current();
        if (!own.isEmpty() && !one.person().equals(Actors.current().name())) {
            throw new NotAllowed("administration.importOfWholePlant", String.join(", ", own), one.person());
        }
    }
}

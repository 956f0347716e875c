package io.takt.definition.revision;

import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every kind of thing that has revisions, by its name in the audit trail. */
@Component
class RevisedKinds {

    private final ObjectProvider<RevisedData<?, ?>> kinds;

    RevisedKinds(ObjectProvider<RevisedData<?, ?>> kinds) {
        this.kinds = kinds;
    }

    Stream<RevisedData<?, ?>> all() {
        return kinds.stream();
    }

    RevisedData<?, ?> get(String entity) {
        return all().filter(kind -> kind.entity().equals(entity)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing has revisions of the kind " + entity));
    }
}

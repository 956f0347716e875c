package io.takt.definition.revision;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every kind of thing that has revisions, by its name in the audit trail. */
@Component
class RevisedKinds {

    private final ObjectProvider<RevisedData<?, ?>> kinds;

    RevisedKinds(ObjectProvider<RevisedData<?, ?>> kinds) {
        this.kinds = kinds;
    }

    RevisedData<?, ?> get(String entity) {
        return kinds.stream().filter(kind -> kind.entity().equals(entity)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing has revisions of the kind " + entity));
    }
}

package io.takt.definition;

import io.takt.definition.revision.Revision;
import io.takt.shared.Lifecycle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A revision that some work is held to, whatever has become of it since.
 *
 * @param inForce the revision that new work would go by, where that is another one
 */
public record HeldRevision(String code, String revision, Lifecycle state, @Nullable String inForce) {

    static HeldRevision of(Revision held, Optional<? extends Revision> effective) {
        return new HeldRevision(held.code(), held.revision(), held.state(),
                effective.map(Revision::revision).filter(other -> !other.equals(held.revision())).orElse(null));
    }
}

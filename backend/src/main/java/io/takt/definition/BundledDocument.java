package io.takt.definition;

import io.takt.definition.documents.DocumentBinding;
import io.takt.definition.documents.DocumentKind;
import io.takt.definition.documents.DocumentRevision;
import io.takt.shared.Lifecycle;
import io.takt.shared.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A document in a product's bundle.
 *
 * @param belongsTo  the operations, the routing or the material under which it is read
 * @param revision   the revision that stands in the bundle; null while none does
 * @param along      whether that comes into force together with the product
 * @param other      another revision that matters: of what is not approved the one that is coming, else the one in force now
 */
public record BundledDocument(String code, String nameZh, String nameEn, DocumentKind kind, List<DocumentBinding> belongsTo,
        @Nullable String revision, @Nullable Lifecycle state, boolean along, @Nullable String other, @Nullable Lifecycle otherState,
        @Nullable Integer otherVersion) implements Named {

    static BundledDocument of(DocumentRevision named, @Nullable DocumentRevision bundled, @Nullable DocumentRevision other,
            List<DocumentBinding> belongsTo, Set<Long> led) {
        return new BundledDocument(named.code(), named.nameZh(), named.nameEn(), named.kind(), belongsTo,
                bundled == null ? null : bundled.revision(), bundled == null ? null : bundled.state(), bundled != null && led.contains(bundled.id()),
                other == null ? null : other.revision(), other == null ? null : other.state(), other == null ? null : other.version());
    }
}

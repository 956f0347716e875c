package io.takt.definition.documents;

import io.takt.definition.revision.Revision;
import io.takt.shared.Lifecycle;
import io.takt.shared.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One revision of a document. */
public record DocumentRevision(long id, String document, String revision, String nameZh, String nameEn, DocumentKind kind, Lifecycle state,
        int version, String author, @Nullable String approvedBy, @Nullable Instant effectiveFrom) implements Named, Revision {

    /** What the audit trail calls it. */
    public static final String ENTITY = "definition.document-revision";

    @Override
    public String entity() {
        return ENTITY;
    }

    @Override
    public String code() {
        return document;
    }
}

package io.takt.definition.documents;

import io.takt.security.HistoryReading;
import org.springframework.stereotype.Component;

/** The history of a document tells what stands in revisions that are not in force. */
@Component
class DocumentHistoryReading implements HistoryReading {

    @Override
    public String entity() {
        return DocumentRevision.ENTITY;
    }

    @Override
    public String permission() {
        return Documents.NOT_IN_FORCE;
    }
}

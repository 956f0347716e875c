package io.takt.definition.documents;

import io.takt.content.spi.FileUses;
import io.takt.definition.domain.DocumentRows;
import org.springframework.stereotype.Component;

/** Documents keep their files, also those of revisions that are no longer in force. */
@Component
class DocumentFileUses implements FileUses {

    private final DocumentRows rows;

    DocumentFileUses(DocumentRows rows) {
        this.rows = rows;
    }

    @Override
    public boolean uses(String sha256) {
        return rows.namesFile(sha256);
    }
}

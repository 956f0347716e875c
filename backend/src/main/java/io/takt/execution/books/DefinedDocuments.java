package io.takt.execution.books;

import io.takt.administration.spi.RecordUses;
import io.takt.definition.Definitions;
import io.takt.definition.documents.DocumentRevision;
import io.takt.definition.documents.DocumentsInForce;
import io.takt.execution.domain.DocumentBook;
import io.takt.execution.domain.DocumentBundles;
import io.takt.shared.Use;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Documents from definition, and which orders work by them. */
@Component
class DefinedDocuments implements DocumentBook, RecordUses {

    private final DocumentsInForce documents;
    private final Definitions definitions;
    private final DocumentBundles bundles;

    DefinedDocuments(DocumentsInForce documents, Definitions definitions, DocumentBundles bundles) {
        this.documents = documents;
        this.definitions = definitions;
        this.bundles = bundles;
    }

    @Override
    public List<Long> toBind(String routing, String material, Collection<Long> bound) {
        return documents.toBind(routing, material, bound);
    }

    @Override
    public List<Use> of(String entity, String code) {
        return entity.equals(DocumentRevision.ENTITY) ? definitions.findDocumentRevision(code).map(bundles::uses).orElse(List.of()) : List.of();
    }
}

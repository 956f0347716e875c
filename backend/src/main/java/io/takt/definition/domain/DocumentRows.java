package io.takt.definition.domain;

import io.takt.administration.spi.SearchWord;
import io.takt.administration.spi.Searched.Hit;
import io.takt.definition.documents.DocumentBinding;
import io.takt.definition.documents.DocumentFile;
import io.takt.definition.documents.DocumentLine;
import io.takt.definition.documents.DocumentRevision;
import io.takt.definition.documents.WantedDocument;
import io.takt.definition.documents.WantedDocument.WantedBinding;
import io.takt.definition.documents.WantedDocument.WantedFile;
import io.takt.definition.revision.RevisionRows;
import io.takt.shared.ListQuery;
import io.takt.shared.Use;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of documents, their files and what they belong to. Only those of a draft ever change. */
public interface DocumentRows extends RevisionRows<DocumentRevision, WantedDocument> {

    /**
     * One line for each document.
     *
     * @param inForceOnly whether documents without a revision in force, and what is coming, stay unseen
     */
    List<DocumentLine> documents(ListQuery query, boolean inForceOnly);

    long countDocuments(ListQuery query, boolean inForceOnly);

    /** Revisions by a word or their titles, as the search over everything asks. */
    List<Hit> search(SearchWord word, int offset, int limit, boolean inForceOnly);

    List<DocumentFile.Named> files(long documentRevision);

    List<DocumentBinding> bindings(long documentRevision);

    /** The revisions in force that belong to any of these. */
    List<DocumentRevision> inForce(@Nullable String routing, @Nullable String operation, @Nullable String material,
            @Nullable String equipmentClass, @Nullable String asset);

    /** The revisions that are written, on their way or in force, and belong to a routing, an operation of it, or a material. */
    List<DocumentRevision> belonging(String routing, String material);

    /** The documents that a product's revision was approved with. */
    List<DocumentRevision> approvedWith(long productRevision);

    void approveWith(long productRevision, long documentRevision);

    List<DocumentRevision> ofIds(Collection<Long> ids);

    /** The files of several revisions, each in its place. */
    List<FileOf> filesOf(Collection<Long> ids);

    /** A file of one of several revisions. */
    record FileOf(long documentRevision, int number, String name, String sha256) {
    }

    /** What several revisions belong to. */
    List<Bound> bindingsOf(Collection<Long> ids);

    /** What one of several revisions belongs to. */
    record Bound(long documentRevision, @Nullable String routing, @Nullable String operation, @Nullable String material,
            @Nullable String equipmentClass, @Nullable String asset) {

        public DocumentBinding binding() {
            return new DocumentBinding(routing, operation, material, equipmentClass, asset);
        }
    }

    boolean namesFile(String sha256);

    /** Which documents belong to a material. */
    List<Use> usesOfMaterial(String material);

    /** Which documents belong to a class of equipment. */
    List<Use> usesOfClass(String equipmentClass);

    /** Which documents belong to an asset: it may go, they stay with its record. */
    List<Use> usesOfAsset(String asset);

    void addFile(long documentRevision, int number, WantedFile file);

    void addBinding(long documentRevision, int number, WantedBinding binding);

    void removeFiles(long documentRevision);

    void removeBindings(long documentRevision);

    @Override
    default void fill(long id, WantedDocument content) {
        int number = 0;
        for (WantedFile file : content.fileRows()) {
            addFile(id, ++number, Objects.requireNonNull(file));
        }
        int place = 0;
        for (WantedBinding binding : content.bindingRows()) {
            addBinding(id, ++place, Objects.requireNonNull(binding));
        }
    }

    @Override
    default void clear(long id) {
        removeFiles(id);
        removeBindings(id);
    }
}

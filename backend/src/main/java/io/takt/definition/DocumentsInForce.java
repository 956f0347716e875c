package io.takt.definition;

import io.takt.definition.domain.DocumentRows;
import io.takt.security.Permissions;
import io.takt.shared.NotFound;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people work by: documents by their revision in force, and by no other. Each question needs {@code definition.read}. */
@Service
@Transactional(readOnly = true)
public class DocumentsInForce {

    private final DocumentRows rows;
    private final Documents documents;
    private final Permissions permissions;

    DocumentsInForce(DocumentRows rows, Documents documents, Permissions permissions) {
        this.rows = rows;
        this.documents = documents;
        this.permissions = permissions;
    }

    /** What some work is about; what is null is not asked for. */
    public record Work(@Nullable String routing, @Nullable String operation, @Nullable String material, @Nullable String equipmentClass) {
    }

    /** A revision in force with its files. */
    public record DocumentInForce(DocumentRevision revision, List<DocumentFile> files) {
    }

    /** The documents that belong to the routing or its operation, the material or the class of equipment; drawings first. */
    public List<DocumentInForce> of(Work work) {
        permissions.requireReading(DocumentRevision.ENTITY);
        return rows.inForce(work.routing(), work.operation(), work.material(), work.equipmentClass()).stream()
                .map(revision -> new DocumentInForce(revision, documents.files(revision))).toList();
    }

    /**
     * A file by what it is: another one that has taken its place is never sent for it.
     *
     * @throws NotFound {@code definition.documentNotInForce}
     */
    public DocumentFile file(String code, String sha256) {
        permissions.requireReading(DocumentRevision.ENTITY);
        return rows.effective(code).stream().flatMap(revision -> documents.files(revision).stream())
                .filter(file -> file.content().sha256().equals(sha256)).findFirst()
                .orElseThrow(() -> new NotFound("definition.documentNotInForce", code));
    }
}

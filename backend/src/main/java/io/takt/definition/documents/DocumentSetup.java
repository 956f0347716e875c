package io.takt.definition.documents;

import io.takt.content.KeptFiles;
import io.takt.content.ReceivedFile;
import io.takt.definition.DefinitionSetup.SignedOff;
import io.takt.definition.documents.WantedDocument.WantedFile;
import io.takt.definition.domain.DocumentRows;
import io.takt.security.Permissions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts approved documents in force. Needs {@code workflow.publish}; what is there already stays. */
@Service
@Transactional
public class DocumentSetup {

    private final Documents documents;
    private final DocumentRows rows;
    private final KeptFiles files;
    private final Permissions permissions;

    DocumentSetup(Documents documents, DocumentRows rows, KeptFiles files, Permissions permissions) {
        this.documents = documents;
        this.rows = rows;
        this.files = files;
        this.permissions = permissions;
    }

    /** A document with one file. */
    public record NewDocument(String code, String revision, String nameZh, String nameEn, DocumentKind kind, NewFile file,
            List<DocumentBinding> bindings) {
    }

    /** A file's name and bytes. */
    public record NewFile(String name, byte[] content) {
    }

    /** @throws io.takt.shared.InvalidInput naming everything that is wrong with it */
    public void add(NewDocument document, SignedOff signedOff) {
        permissions.require("workflow.publish");
        if (rows.find(document.code(), document.revision()).isPresent()) {
            return;
        }
        try (ReceivedFile received = files.receive(new ByteArrayInputStream(document.file().content()))) {
            List<@Nullable WantedFile> named = new ArrayList<>(List.of(new WantedFile(document.file().name(), received.file().sha256())));
            documents.bring(document.code(), document.revision(), new WantedDocument(document.nameZh(), document.nameEn(), document.kind(), named,
                    new ArrayList<>(document.bindings().stream().map(Documents::wanted).toList())), List.of(received), signedOff.author(), signedOff.approver());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

package io.takt.definition.documents;

import io.takt.content.FileName;
import io.takt.content.KeptFiles;
import io.takt.content.ReceivedFile;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.Version;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes in the files of documents: permission first, then the bytes however long they take, then one transaction. */
@Service
public class DocumentUploads {

    private final Permissions permissions;
    private final KeptFiles files;
    private final Documents documents;

    DocumentUploads(Permissions permissions, KeptFiles files, Documents documents) {
        this.permissions = permissions;
        this.files = files;
        this.documents = documents;
    }

    /**
     * Adds a file to a draft. Needs {@code definition.edit}.
     *
     * @param name what the sender calls it; what stands before the last slash is left out
     */
    public DocumentRevision add(String code, String revision, Version read, @Nullable String name, InputStream content) throws IOException {
        permissions.requireEditing(DocumentRevision.ENTITY);
        FieldFaults faults = new FieldFaults();
        String called = FileName.of(name, faults);
        faults.refuse();
        try (ReceivedFile received = files.receive(content)) {
            return documents.addFile(code, revision, read, called, received);
        }
    }
}

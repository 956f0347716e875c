package io.takt.content;

import io.takt.content.domain.FileRows;
import io.takt.shared.Actors;
import io.takt.shared.NotFound;
import io.takt.shared.SystemTime;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files as rows, and their bytes in the home. */
@Service
class StoredFiles implements KeptFiles {

    private final ContentFolder folder;
    private final FileRows rows;
    private final SystemTime time;

    StoredFiles(ContentFolder folder, FileRows rows, SystemTime time) {
        this.folder = folder;
        this.rows = rows;
        this.time = time;
    }

    @Override
    public ReceivedFile receive(InputStream content) throws IOException {
        return folder.receive(content);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public KeptFile keep(ReceivedFile received) {
        folder.place(received, time.now());
        rows.keep(received.file(), time.now(), Actors.current().name());
        return received.file();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<KeptFile> find(String sha256) {
        return rows.find(sha256);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<KeptFile> hold(String sha256) {
        return rows.hold(sha256);
    }

    @Override
    @Transactional(readOnly = true)
    public KeptFile get(String sha256) {
        return rows.find(sha256).orElseThrow(() -> new NotFound("content.fileUnknown", sha256));
    }

    @Override
    public Path bytes(KeptFile file) {
        Path place = folder.place(file.sha256());
        if (!Files.isRegularFile(place)) {
            throw new NotFound("content.fileGone", file.sha256());
        }
        return place;
    }
}

package io.takt.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Files of the product. A file comes first, outside any transaction, however long that takes; then it is kept in the
 * transaction that names it. Who may send or read it is asked by whoever names it.
 */
public interface KeptFiles {

    /**
     * Takes a file in and finds out what it is.
     *
     * @throws io.takt.shared.InvalidInput at {@code /file} if it is empty, too large, cut off or of no known type
     * @throws IOException if it breaks off on the way; nothing of it is left
     */
    ReceivedFile receive(InputStream content) throws IOException;

    /** Keeps a file that has come, in the running transaction; what is there already is kept once. */
    KeptFile keep(ReceivedFile received);

    Optional<KeptFile> find(String sha256);

    /** Finds a file and holds it until the running transaction, which is going to name it, has ended: it is not removed meanwhile. */
    Optional<KeptFile> hold(String sha256);

    /** @throws io.takt.shared.NotFound {@code content.fileUnknown} */
    KeptFile get(String sha256);

    /**
     * Where a kept file's bytes are, to be read only.
     *
     * @throws io.takt.shared.NotFound {@code content.fileGone} if it was taken from the home
     */
    Path bytes(KeptFile file);
}

package io.takt.content.domain;

import io.takt.content.KeptFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of kept files. */
public interface FileRows {

    /** Adds a row, or takes hold of the one that is there, until the transaction has ended. */
    void keep(KeptFile file, Instant storedAt, String storedBy);

    Optional<KeptFile> find(String sha256);

    /** Files that were kept before a time. */
    List<String> storedBefore(Instant time);

    /** Locks a row against its removal, together with others who name the file. */
    Optional<KeptFile> hold(String sha256);

    Optional<KeptFile> lock(String sha256);

    void remove(String sha256);
}

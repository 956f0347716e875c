package io.takt.content;

import org.jspecify.annotations.Nullable;

/**
 * A file as it is kept.
 *
 * @param charset the encoding of a text; null for anything else
 * @param bytes   its length
 */
public record KeptFile(String sha256, FileType type, @Nullable String charset, long bytes) {

    /** As a header says it. */
    public String mediaType() {
        return charset == null ? type.mediaType() : type.mediaType() + ";charset=" + charset;
    }
}

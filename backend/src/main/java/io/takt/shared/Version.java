package io.takt.shared;

import org.jspecify.annotations.Nullable;

/** The version of a row as HTTP carries it: {@code ETag: "7"} when read, {@code If-Match: "7"} when written. */
public record Version(int number) {

    /** @throws InvalidInput if the header is missing or holds no version */
    public static Version ofIfMatch(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw InvalidInput.at("/version", "shared.versionMissing");
        }
        String text = header.strip().replaceFirst("^W/", "").replace("\"", "");
        if (!text.matches("\\d{1,9}")) {
            throw InvalidInput.at("/version", "shared.versionUnreadable");
        }
        return new Version(Integer.parseInt(text));
    }

    public String etag() {
        return "\"" + number + "\"";
    }
}

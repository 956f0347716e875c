package io.takt.content;

/** What a file is. Nothing else is kept: what a browser could run, or what would have to be unpacked, is not among it. */
public enum FileType {
    PDF("application/pdf"), PNG("image/png"), JPEG("image/jpeg"), TEXT("text/plain");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }
}

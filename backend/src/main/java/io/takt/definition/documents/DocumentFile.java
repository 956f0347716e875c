package io.takt.definition.documents;

import io.takt.content.KeptFile;

/**
 * One file of a document's revision.
 *
 * @param number its place among them, from one
 * @param name   what people call it
 */
public record DocumentFile(int number, String name, KeptFile content) {

    /** What the rows know of it. */
    public record Named(int number, String name, String sha256) {
    }
}

package io.takt.definition.web;

import io.takt.content.FileType;
import io.takt.definition.documents.DocumentFile;

/** A document's file as it is shown. */
record FileLine(int number, String name, FileType type, long bytes, String sha256) {

    static FileLine of(DocumentFile file) {
        return new FileLine(file.number(), file.name(), file.content().type(), file.content().bytes(), file.content().sha256());
    }
}

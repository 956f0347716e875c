package io.takt.reporting.papers;

import io.takt.definition.BundledDocument;
import io.takt.definition.documents.DocumentsInForce.DocumentInForce;

/** A document that is read at the work, as it is printed. */
record DocumentLine(String code, String name, String kind, String revision) {

    static DocumentLine of(DocumentInForce found, Words words) {
        return new DocumentLine(found.revision().code(), found.revision().name(words.language()),
                words.say("documentKind." + found.revision().kind()), found.revision().revision());
    }

    static DocumentLine of(BundledDocument held, String revision, Words words) {
        return new DocumentLine(held.code(), held.name(words.language()), words.say("documentKind." + held.kind()), revision);
    }
}

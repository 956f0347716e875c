package io.takt.definition.documents;

/** What a document is for. */
public enum DocumentKind {
    /** What a part looks like. */
    DRAWING,
    /** How work is done (standard operating procedure). */
    SOP,
    /** How it is inspected (standard inspection procedure). */
    SIP,
    /** What a machine runs. */
    NC_PROGRAM,
    OTHER
}

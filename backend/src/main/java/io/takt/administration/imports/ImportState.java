package io.takt.administration.imports;

/** Where an import stands. Only an applied one has changed anything. */
public enum ImportState {

    CHECKING, CHECKED, FAULTY, APPLYING, APPLIED, UNDOING, UNDONE, CANCELLED, INTERRUPTED, FAILED
}

package io.takt.workflow;

/** A place where the engine commits and could be killed: in front of an element, behind it, or while it waits. */
public record SavePoint(String processKey, String elementId, Place place) {

    /** Where the token stands when the commit is done. */
    public enum Place { BEFORE, AFTER, WAITING }
}

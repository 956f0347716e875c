package io.takt.execution.domain;

/** What execution asks of plant: what people call a place. */
public interface PlaceBook {

    /** The place's name in the reader's language; a code that is no place's is its own name. */
    String nameOf(String code);
}

package io.takt.definition.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.takt.definition.ObjectLine;

/** A product or routing in a list; its id is its code. */
record Line(String id, @JsonUnwrapped ObjectLine line) {

    static Line of(ObjectLine line) {
        return new Line(line.code(), line);
    }
}

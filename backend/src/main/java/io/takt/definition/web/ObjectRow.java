package io.takt.definition.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.takt.definition.ObjectLine;

/** A product or routing in a list; its id is its code. */
record ObjectRow(String id, @JsonUnwrapped ObjectLine line) {

    static ObjectRow of(ObjectLine line) {
        return new ObjectRow(line.code(), line);
    }
}

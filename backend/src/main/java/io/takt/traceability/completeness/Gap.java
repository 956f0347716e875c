package io.takt.traceability.completeness;

import java.util.Arrays;
import java.util.List;

/** One thing that is missing, before it is put into words. */
record Gap(Kind kind, List<String> arguments) {

    static Gap of(Kind kind, Object... arguments) {
        return new Gap(kind, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** What may be missing; the names are the last words of the messages' keys. */
    enum Kind {
        ORDER, RELEASE, OPERATION, MACHINE, PERSON, PROGRAM, REASON, TIME, GATE, LOT_RULE, VALUE, DECISION, LOOK, NONCONFORMANCE, PART, SPARE,
        PART_LOT, PART_UNIT, SERIAL, CASE, CASE_OPEN, CASE_DECISION, CASE_RULE, CASE_SIGNATURE, REWORK
    }
}

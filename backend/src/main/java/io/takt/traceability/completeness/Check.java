package io.takt.traceability.completeness;

import java.util.stream.Stream;

/** One question to the records of a unit. */
interface Check {

    Stream<Gap> gaps(Dossier unit);
}

package io.takt.administration.domain;

import io.takt.administration.NumberPattern;
import io.takt.administration.WantedNumberPattern;
import io.takt.shared.RecordRows;

/** The rows of number patterns; each kind of thing that is numbered brings its own along. */
public interface NumberPatternRows extends RecordRows<NumberPattern, WantedNumberPattern> {
}

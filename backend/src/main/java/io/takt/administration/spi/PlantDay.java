package io.takt.administration.spi;

import java.time.LocalDate;

/** The day that people in the plant read on the wall; the plant knows it. */
public interface PlantDay {

    LocalDate today();
}

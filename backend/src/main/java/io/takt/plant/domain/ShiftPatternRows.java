package io.takt.plant.domain;

import io.takt.plant.ShiftPattern;
import io.takt.plant.WantedPattern;
import io.takt.shared.RecordRows;
import io.takt.shared.Use;
import java.time.LocalDate;
import java.util.List;

/** The rows of shift patterns, with their turns. */
public interface ShiftPatternRows extends RecordRows<ShiftPattern, WantedPattern> {

    /** The calendars that have worked the pattern up to a day. */
    List<Use> calendarsSince(String code, LocalDate day);
}

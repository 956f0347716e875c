package io.takt.plant.domain;

import io.takt.plant.Shift;
import io.takt.plant.WantedShift;
import io.takt.shared.RecordRows;
import io.takt.shared.Use;
import java.time.LocalDate;
import java.util.List;

/** The rows of shifts, with their breaks. */
public interface ShiftRows extends RecordRows<Shift, WantedShift> {

    /** The calendars that have planned the shift up to a day. */
    List<Use> calendarsSince(String code, LocalDate day);
}

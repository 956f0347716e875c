package io.takt.personnel;

import io.takt.shared.FieldFaults;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which day to which something goes; both belong to it. */
final class Days {

    /** As far as the plant's calendars go. */
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private Days() {
    }

    static FieldFaults faults(FieldFaults faults, String fromPointer, @Nullable LocalDate from, String untilPointer,
            @Nullable LocalDate until) {
        return fault(fault(faults, fromPointer, from), untilPointer, until).require(from == null || until == null || !until.isBefore(from),
                untilPointer, "personnel.endsBeforeItBegins");
    }

    /** A day that may be left out. */
    static FieldFaults fault(FieldFaults faults, String pointer, @Nullable LocalDate day) {
        return faults.require(day == null || known(day), pointer, "personnel.dayUnfit", FIRST_YEAR, LAST_YEAR);
    }

    static boolean known(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}

package io.takt.personnel;

import io.takt.shared.FieldFaults;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which day to which something goes; both belong to it. */
final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Days() {
    }

    static FieldFaults faults(FieldFaults faults, String fromPointer, @Nullable LocalDate from, String untilPointer,
            @Nullable LocalDate until) {
        faults.require(isPossible(from), fromPointer, "personnel.dayUnfit", FIRST_YEAR, LAST_YEAR)
                .require(isPossible(until), untilPointer, "personnel.dayUnfit", FIRST_YEAR, LAST_YEAR);
        return faults.require(from == null || until == null || !until.isBefore(from), untilPointer, "personnel.endsBeforeItBegins");
    }

    private static boolean isPossible(@Nullable LocalDate day) {
        return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}

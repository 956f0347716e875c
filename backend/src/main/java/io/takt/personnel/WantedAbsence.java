package io.takt.personnel;

import io.takt.shared.WantedRecord;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When and why a person will not be there; both days are included. */
public record WantedAbsence(@Nullable String person, Absence.@Nullable Kind kind, @Nullable LocalDate from, @Nullable LocalDate until,
        @Nullable String reason) {

    public WantedAbsence {
        reason = WantedRecord.stripped(reason);
    }

    /** Whether it is what was recorded. */
    boolean isOf(Absence absence) {
        return absence.person().equals(person) && absence.kind() == kind && absence.from().equals(from) && absence.until().equals(until)
                && absence.reason().equals(reason);
    }
}

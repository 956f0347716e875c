package io.takt.personnel.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.plant.Shift;
import io.takt.plant.ShiftInstance;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Asia/Shanghai | 2026-11-30 | 07:00 | 15:00 | 2026-12-01 | 07:00 | 15:00 | false | false
            Asia/Shanghai | 2026-11-30 | 15:00 | 23:00 | 2026-12-01 | 10:00 | 18:00 | false | false
            Asia/Shanghai | 2026-11-30 | 15:00 | 23:00 | 2026-12-01 | 09:59 | 18:00 | false | true
            Asia/Shanghai | 2026-11-30 | 23:00 | 07:00 | 2026-12-01 | 07:00 | 15:00 | false | true
            Asia/Shanghai | 2026-11-30 | 23:00 | 07:00 | 2026-12-01 | 06:59 | 15:00 | true  | false
            Asia/Shanghai | 2026-11-30 | 07:00 | 15:00 | 2026-11-30 | 07:00 | 15:00 | true  | false
            Asia/Shanghai | 2026-12-31 | 15:00 | 23:00 | 2027-01-01 | 07:00 | 15:00 | false | true
            Europe/Berlin | 2026-03-28 | 15:00 | 23:00 | 2026-03-29 | 10:00 | 18:00 | false | true
            Europe/Berlin | 2026-10-24 | 15:00 | 23:00 | 2026-10-25 | 09:00 | 18:00 | false | false
            """)
    void restIsWhatPassesOnTheClock(ZoneId zone, LocalDate day, LocalTime start, LocalTime end, LocalDate next, LocalTime nextStart,
            LocalTime nextEnd, boolean overlaps, boolean tooShort) {
        Rest rest = new Rest(Stream.of(shift(next, nextStart, nextEnd, zone), shift(day, start, end, zone)).toList());

        assertThat(List.of(!rest.overlaps().isEmpty(), !rest.tooShort().isEmpty())).containsExactly(overlaps, tooShort);
    }

    private static ShiftInstance shift(LocalDate day, LocalTime start, LocalTime end, ZoneId zone) {
        return new Shift(0, "S", "S", "S", start, end, List.of(), false, 0).on(day, "", zone);
    }
}

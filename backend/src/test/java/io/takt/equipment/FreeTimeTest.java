package io.takt.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.equipment.domain.FreeTime;
import io.takt.plant.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What a machine is there for is what somebody counts who looks at the clock each minute. */
class FreeTimeTest {

    private static final int DAYS = 4;
    /** A day before clocks change, in spring or in autumn, somewhere. */
    private static final List<LocalDate> DAYS_BEFORE = List.of(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 10, 24), LocalDate.of(2026, 3, 7),
            LocalDate.of(2026, 10, 31), LocalDate.of(2028, 2, 28), LocalDate.of(2026, 12, 31));

    /** Crews that work each night across midnight, by the wall clock, and times in which the machine is closed. */
    record Nights(ZoneId zone, LocalDate first, LocalTime begin, int hours, int secondCrewLater, List<int[]> closedMinutes) {

        Instant start() {
            return first.atStartOfDay(zone).toInstant();
        }

        List<TimeSpan> worked() {
            List<TimeSpan> worked = new ArrayList<>();
            for (int day = DAYS - 1; day >= 0; day--) {
                ZonedDateTime from = first.plusDays(day).atTime(begin).atZone(zone);
                ZonedDateTime to = first.plusDays(day).atTime(begin).plusHours(hours).atZone(zone);
                if (from.isBefore(to)) {
                    worked.add(new TimeSpan(from.toInstant(), to.toInstant()));
                    worked.add(new TimeSpan(from.plusMinutes(secondCrewLater).toInstant(), to.plusMinutes(secondCrewLater).toInstant()));
                }
            }
            return worked;
        }

        /** In order and apart, as a machine's windows are. */
        List<TimeSpan> closed() {
            List<TimeSpan> closed = new ArrayList<>();
            Instant free = start().minus(Duration.ofHours(12));
            for (int[] gapAndLength : closedMinutes) {
                Instant from = free.plus(Duration.ofMinutes(gapAndLength[0]));
                Instant to = from.plus(Duration.ofMinutes(gapAndLength[1]));
                closed.add(new TimeSpan(from, to));
                free = to;
            }
            return closed;
        }
    }

    @Property(tries = 100)
    void aMinuteIsFreeWhenSomebodyWorksAndTheMachineIsNotClosed(@ForAll("nights") Nights nights) {
        List<TimeSpan> worked = nights.worked();
        List<TimeSpan> closed = nights.closed();
        List<TimeSpan> free = FreeTime.of(worked, closed);

        Stream<Instant> minutes = IntStream.range(-12 * 60, (DAYS + 2) * 24 * 60).mapToObj(minute -> nights.start().plus(Duration.ofMinutes(minute)));
        assertThat(minutes.filter(minute -> holds(free, minute) != (holds(worked, minute) && !holds(closed, minute)))).isEmpty();
    }

    @Property(tries = 300)
    void freeTimesAreInOrderAndApart(@ForAll("nights") Nights nights) {
        List<TimeSpan> free = FreeTime.of(nights.worked(), nights.closed());

        assertThat(free).allSatisfy(span -> assertThat(span.from()).isBefore(span.to()));
        for (int next = 1; next < free.size(); next++) {
            assertThat(free.get(next).from()).isAfter(free.get(next - 1).to());
        }
    }

    @Property(tries = 100)
    void aMachineThatIsNeverClosedIsFreeForAsLongAsSomebodyWorks(@ForAll("nights") Nights nights) {
        assertThat(TimeSpan.total(FreeTime.of(nights.worked(), List.of()))).isEqualTo(TimeSpan.total(nights.worked()));
    }

    private static boolean holds(List<TimeSpan> spans, Instant minute) {
        return spans.stream().anyMatch(span -> !minute.isBefore(span.from()) && minute.isBefore(span.to()));
    }

    @Provide
    Arbitrary<Nights> nights() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC").map(ZoneId::of);
        Arbitrary<LocalTime> begins = Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIDNIGHT.plusMinutes(minute));
        Arbitrary<int[]> closed = Combinators.combine(Arbitraries.integers().between(0, 2000), Arbitraries.integers().between(1, 2000))
                .as((gap, length) -> new int[] {gap, length});
        return Combinators.combine(zones, Arbitraries.of(DAYS_BEFORE), begins, Arbitraries.integers().between(1, 24),
                Arbitraries.integers().between(0, 600), closed.list().ofMaxSize(6)).as(Nights::new);
    }
}

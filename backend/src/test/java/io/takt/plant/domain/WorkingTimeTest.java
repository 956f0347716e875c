package io.takt.plant.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.plant.DayPlan;
import io.takt.plant.Shift;
import io.takt.plant.Shift.Break;
import io.takt.plant.ShiftInstance;
import io.takt.plant.ShiftPattern;
import io.takt.plant.ShiftPattern.Turn;
import io.takt.plant.TimeSpan;
import io.takt.plant.WorkCalendar;
import io.takt.plant.WorkCalendar.Entry;
import io.takt.plant.WorkCalendar.EntryType;
import io.takt.plant.WorkCalendar.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Planned time is right whatever the shifts, the pattern, the calendar, the zone and the day. */
class WorkingTimeTest {

    private static final List<String> ZONES = List.of("Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe",
            "Pacific/Apia", "America/St_Johns", "Africa/Casablanca", "UTC");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Property(tries = 150)
    void plannedTimeIsWhatSomebodyCountsMinuteByMinuteOnAClockThatNeverTurnsBack(@ForAll("plants") Plant plant,
            @ForAll @IntRange(min = -2000, max = 2000) int offset, @ForAll @IntRange(min = 1, max = 4000) int minutes) {
        TimeSpan interval = plant.interval(offset, minutes);

        List<ShiftInstance> shifts = plant.shifts(interval);

        CountedMinutes counted = new CountedMinutes(plant.time, plant.shifts, plant.zone, interval);
        assertThat(TimeSpan.total(spans(shifts)).toMinutes()).isEqualTo(counted.planned());
        assertThat(TimeSpan.total(work(shifts)).toMinutes()).isEqualTo(counted.net());
    }

    @Property(tries = 300)
    void nobodyWorksTwoShiftsAtOnce(@ForAll("plants") Plant plant, @ForAll @IntRange(min = 1, max = 20_000) int minutes) {
        Map<String, List<ShiftInstance>> byCrew = plant.shifts(plant.interval(-minutes / 2, minutes)).stream()
                .collect(Collectors.groupingBy(ShiftInstance::crew));

        byCrew.values().forEach(shifts -> assertThat(shifts).isSortedAccordingTo(Comparator.comparing(ShiftInstance::from))
                .satisfies(WorkingTimeTest::requireApart));
    }

    private static void requireApart(List<? extends ShiftInstance> shifts) {
        for (int next = 1; next < shifts.size(); next++) {
            assertThat(shifts.get(next).from()).isAfterOrEqualTo(shifts.get(next - 1).to());
        }
    }

    @Property(tries = 300)
    void whereverAnIntervalIsCutItsPartsAddUp(@ForAll("plants") Plant plant, @ForAll @IntRange(min = 1, max = 10_000) int minutes,
            @ForAll @Size(max = 5) List<@IntRange(max = 10_000) Integer> cuts) {
        TimeSpan whole = plant.interval(-minutes / 2, minutes);
        Stream<Instant> inside = cuts.stream().map(cut -> whole.from().plusSeconds(cut * 61L)).filter(cut -> cut.isBefore(whole.to()));

        assertThat(sum(plant, parts(whole, inside))).isEqualTo(sum(plant, List.of(whole)));
    }

    @Property(tries = 300)
    void cuttingItAtEveryMidnightChangesNothing(@ForAll("plants") Plant plant, @ForAll @IntRange(min = 1, max = 20_000) int minutes) {
        TimeSpan whole = plant.interval(-minutes / 2, minutes);
        LocalDate first = whole.from().atZone(plant.zone).toLocalDate();
        Stream<Instant> midnights = first.datesUntil(whole.to().atZone(plant.zone).toLocalDate().plusDays(1))
                .map(day -> day.atStartOfDay(plant.zone).toInstant()).filter(midnight -> midnight.isAfter(whole.from())).distinct();

        assertThat(sum(plant, parts(whole, midnights))).isEqualTo(sum(plant, List.of(whole)));
    }

    @Property(tries = 300)
    void aShiftBelongsToTheDayOnWhichItStarts(@ForAll("plants") Plant plant) {
        TimeSpan days = plant.interval(-5000, 10_000);
        plant.shifts(days).forEach(part -> {
            ShiftInstance whole = plant.time.starting(plant.zone, part.day()).stream()
                    .filter(found -> found.crew().equals(part.crew())).findFirst().orElseThrow();
            assertThat(whole.span().within(days)).contains(part.span());
            assertThat(plant.time.day(part.day()).turns()).contains(
                    new Turn(patternDay(plant, part), part.crew(), part.shift()));
        });
    }

    private static int patternDay(Plant plant, ShiftInstance part) {
        return plant.time.day(part.day()).turns().stream().filter(turn -> turn.crew().equals(part.crew())).findFirst().orElseThrow().day();
    }

    @Property(tries = 300)
    void theCycleGoesOnAcrossLeapDaysAndYearEndsAndBeforeItsFirstDay(@ForAll("plants") Plant plant,
            @ForAll @IntRange(min = -800, max = 800) int days) {
        ShiftPattern pattern = plant.patterns.get(0);
        List<Period> always = List.of(new Period(LocalDate.MIN, pattern.code(), plant.day));
        int expected = 1;
        for (int passed = 0; passed != days; passed += Integer.signum(days)) {
            expected += Integer.signum(days);
            expected = expected > pattern.length() ? 1 : expected < 1 ? pattern.length() : expected;
        }

        DayPlan plan = new WorkingTime(calendar(always, List.of()), plant.patterns, plant.shifts).day(plant.day.plusDays(days));

        assertThat(plan.patternDay()).isEqualTo(expected);
        assertThat(plan.turns()).isEqualTo(pattern.on(expected));
    }

    @Property(tries = 200)
    void noPeriodAnswersForTheDaysOfAnother(@ForAll("plants") Plant plant, @ForAll @IntRange(min = -30, max = 30) int days) {
        LocalDate day = plant.day.plusDays(days);
        DayPlan plan = plant.time.day(day);
        String expected = null;
        for (Period period : plant.calendar.periods()) {
            expected = period.from().isAfter(day) ? expected : period.pattern();
        }

        assertThat(plan.pattern()).isEqualTo(expected);
        if (expected == null) {
            assertThat(plan.turns()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Asia/Shanghai    | 2026-11-30 | 480 | 435
            Asia/Shanghai    | 2024-02-28 | 480 | 435
            Asia/Shanghai    | 2024-02-29 | 480 | 435
            Asia/Shanghai    | 2026-12-31 | 480 | 435
            Asia/Shanghai    | 1991-04-13 | 420 | 375
            Asia/Shanghai    | 1991-09-14 | 540 | 495
            Europe/Berlin    | 2026-03-28 | 420 | 375
            Europe/Berlin    | 2026-10-24 | 540 | 495
            Europe/Berlin    | 2026-10-25 | 480 | 435
            America/New_York | 2026-03-07 | 420 | 375
            Pacific/Apia     | 2011-12-29 | 60  | 60
            """)
    void theNightShiftLastsAsLongAsTheClockRan(String zone, LocalDate day, int planned, int net) {
        ShiftInstance night = everyDay("夜班").starting(ZoneId.of(zone), day).get(0);

        assertThat(night.span().length()).isEqualTo(Duration.ofMinutes(planned));
        assertThat(TimeSpan.total(night.work())).isEqualTo(Duration.ofMinutes(net));
        assertThat(night.day()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2027-02-05 | -                | -  | 1
            2027-02-06 | -                | -  | 0
            2027-02-06 | WORKING          | 5  | 1
            2027-02-08 | HOLIDAY          | -  | 0
            2027-02-08 | PLANNED_SHUTDOWN | -  | 0
            2027-02-08 | WORKING          | 7  | 0
            2027-02-07 | WORKING          | 12 | 1
            """)
    void aDayOffIsFreeAndAWorkedSaturdayIsLikeTheDayThatItNames(LocalDate day, EntryType type, Integer like, int shifts) {
        List<Entry> entries = type == null ? List.of() : List.of(new Entry(day, type, "春节", like));
        ShiftPattern week = pattern("W", 7, IntStream.rangeClosed(1, 5).mapToObj(weekday -> new Turn(weekday, "A", "白班")).toList());
        WorkingTime time = new WorkingTime(calendar(List.of(new Period(MONDAY, "W", MONDAY)), entries), List.of(week), line());

        assertThat(time.starting(ZoneId.of("Asia/Shanghai"), day)).hasSize(shifts);
    }

    /** What is planned and net in all of the spans. */
    private static List<Duration> sum(Plant plant, List<TimeSpan> spans) {
        Duration planned = Duration.ZERO;
        Duration net = Duration.ZERO;
        for (TimeSpan span : spans) {
            List<ShiftInstance> shifts = plant.shifts(span);
            planned = planned.plus(TimeSpan.total(spans(shifts)));
            net = net.plus(TimeSpan.total(work(shifts)));
        }
        return List.of(planned, net);
    }

    private static List<TimeSpan> parts(TimeSpan whole, Stream<Instant> cuts) {
        List<Instant> ends = Stream.concat(Stream.of(whole.from(), whole.to()), cuts).sorted().toList();
        return IntStream.range(1, ends.size()).mapToObj(end -> new TimeSpan(ends.get(end - 1), ends.get(end))).toList();
    }

    private static List<TimeSpan> spans(List<ShiftInstance> shifts) {
        return shifts.stream().map(ShiftInstance::span).toList();
    }

    private static List<TimeSpan> work(List<ShiftInstance> shifts) {
        return shifts.stream().flatMap(shift -> shift.work().stream()).toList();
    }

    /** The demo line's shifts. */
    private static List<Shift> line() {
        return List.of(shift("白班", "07:00", "15:00"), shift("中班", "15:00", "23:00"), shift("夜班", "23:00", "07:00"));
    }

    private static Shift shift(String code, String start, String end) {
        return new Shift(0, code, code, code, LocalTime.parse(start), LocalTime.parse(end),
                List.of(new Break(120, 10), new Break(240, 30), new Break(360, 5)), false, 0);
    }

    private static WorkingTime everyDay(String shift) {
        ShiftPattern always = pattern("P", 1, List.of(new Turn(1, "A", shift)));
        return new WorkingTime(calendar(List.of(new Period(LocalDate.of(1980, 1, 1), "P", MONDAY)), List.of()), List.of(always), line());
    }

    private static ShiftPattern pattern(String code, int length, List<Turn> turns) {
        return new ShiftPattern(0, code, code, code, length, turns, false, 0);
    }

    private static WorkCalendar calendar(List<Period> periods, List<Entry> entries) {
        return new WorkCalendar(0, "C", "C", "C", periods, entries, List.of(), false, 0);
    }

    /** Shifts, patterns and a calendar in a zone, and a day near which something may go wrong. */
    private static final class Plant {

        private final ZoneId zone;
        private final LocalDate day;
        private final List<Shift> shifts;
        private final List<ShiftPattern> patterns;
        private final WorkCalendar calendar;
        private final WorkingTime time;

        Plant(ZoneId zone, LocalDate day, List<Shift> shifts, List<ShiftPattern> patterns, WorkCalendar calendar) {
            this.zone = zone;
            this.day = day;
            this.shifts = shifts;
            this.patterns = patterns;
            this.calendar = calendar;
            this.time = new WorkingTime(calendar, patterns, shifts);
        }

        TimeSpan interval(int offset, int minutes) {
            Instant from = day.atStartOfDay(zone).toInstant().plus(offset, ChronoUnit.MINUTES);
            return new TimeSpan(from, from.plus(minutes, ChronoUnit.MINUTES));
        }

        List<ShiftInstance> shifts(TimeSpan interval) {
            return time.shifts(zone, interval);
        }

        @Override
        public String toString() {
            return "%s near %s: %s %s %s".formatted(zone, day, shifts, patterns, calendar);
        }
    }

    @Provide
    Arbitrary<Plant> plants() {
        return Arbitraries.of(ZONES).map(ZoneId::of).flatMap(zone -> days(zone).flatMap(day ->
                Combinators.combine(shiftSets(), patterns("P"), patterns("Q"), calendars(day)).as((shifts, first, second, calendar) ->
                        new Plant(zone, day, shifts, List.of(first, second), calendar))));
    }

    /** Days of a change of clock, leap days, year ends, and others. */
    private static Arbitrary<LocalDate> days(ZoneId zone) {
        List<LocalDate> special = new ArrayList<>(List.of(LocalDate.of(2024, 2, 29), LocalDate.of(2027, 2, 28),
                LocalDate.of(2026, 12, 31), LocalDate.of(2028, 1, 1)));
        Instant last = Instant.parse("2030-01-01T00:00:00Z");
        for (Instant at = Instant.parse("1985-01-01T00:00:00Z"); at.isBefore(last);) {
            var change = zone.getRules().nextTransition(at);
            if (change == null) {
                break;
            }
            at = change.getInstant();
            special.add(change.getDateTimeBefore().toLocalDate());
        }
        return Arbitraries.oneOf(Arbitraries.of(special),
                Arbitraries.integers().between(0, 16_000).map(LocalDate.of(1985, 1, 1)::plusDays));
    }

    private static Arbitrary<List<Shift>> shiftSets() {
        return Combinators.combine(shiftsOf("D"), shiftsOf("M"), shiftsOf("N")).as(List::of);
    }

    private static Arbitrary<Shift> shiftsOf(String code) {
        Arbitrary<LocalTime> times = Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.MIN.plusMinutes(minute));
        Arbitrary<List<Integer>> marks = Arbitraries.integers().between(0, 1440).set().ofMaxSize(6)
                .map(set -> set.stream().sorted().toList());
        return Combinators.combine(times, times, marks).as((start, end, ends) -> {
            Shift bare = new Shift(0, code, code, code, start, end, List.of(), false, 0);
            return new Shift(0, code, code, code, start, end, breaks(ends, bare.minutes()), false, 0);
        });
    }

    private static List<Break> breaks(List<Integer> marks, int length) {
        List<Break> breaks = new ArrayList<>();
        for (int mark = 1; mark < marks.size() && marks.get(mark) <= length; mark += 2) {
            breaks.add(new Break(marks.get(mark - 1), marks.get(mark) - marks.get(mark - 1)));
        }
        return breaks;
    }

    private static Arbitrary<ShiftPattern> patterns(String code) {
        Arbitrary<String> work = Arbitraries.of("D", "M", "N", "");
        return Arbitraries.integers().between(1, 9).flatMap(length -> work.list().ofSize(length * 3).map(works ->
                pattern(code, length, IntStream.range(0, works.size()).filter(place -> !works.get(place).isEmpty())
                        .mapToObj(place -> new Turn(place / 3 + 1, "ABC".substring(place % 3, place % 3 + 1), works.get(place)))
                        .toList())));
    }

    private static Arbitrary<WorkCalendar> calendars(LocalDate near) {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(-12, 12).map(near::plusDays);
        Arbitrary<List<Entry>> entries = Combinators.combine(days, Arbitraries.of(EntryType.class), Arbitraries.integers().between(1, 9))
                .as((day, type, like) -> new Entry(day, type, "entry", type == EntryType.WORKING ? like : null))
                .list().ofMaxSize(6).uniqueElements(Entry::day);
        Arbitrary<Period> later = Combinators.combine(days, days).as((from, anchor) -> new Period(from, "Q", anchor));
        return Combinators.combine(days, Arbitraries.integers().between(-400, 5), later.list().ofMaxSize(2), entries).as(
                (anchor, from, more, exceptions) -> calendar(Stream.concat(Stream.of(new Period(near.plusDays(from), "P", anchor)),
                        more.stream()).collect(Collectors.toMap(Period::from, Function.identity(), (one, other) -> one)).values().stream()
                        .sorted(Comparator.comparing(Period::from)).toList(), exceptions));
    }
}

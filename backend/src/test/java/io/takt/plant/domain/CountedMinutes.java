package io.takt.plant.domain;

import io.takt.plant.Shift;
import io.takt.plant.Shift.Break;
import io.takt.plant.ShiftPattern.Turn;
import io.takt.plant.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody who sits in the plant, reads a clock every minute that is never turned back, and counts. */
class CountedMinutes {

    private static final int DAYS_BEFORE = 4;

    private final List<LocalDateTime> clock = new ArrayList<>();
    private final BitSet planned = new BitSet();
    private final BitSet net = new BitSet();
    private final int first;

    CountedMinutes(WorkingTime calendar, List<Shift> shifts, ZoneId zone, TimeSpan interval) {
        Instant start = interval.from().minus(Duration.ofDays(DAYS_BEFORE));
        first = (int) Duration.between(start, interval.from()).toMinutes();
        LocalDateTime shown = LocalDateTime.MIN;
        for (Instant minute = start; minute.isBefore(interval.to()); minute = minute.plusSeconds(60)) {
            LocalDateTime wall = LocalDateTime.ofInstant(minute, zone);
            shown = wall.isAfter(shown) ? wall : shown;
            clock.add(shown);
        }
        Map<String, Shift> byCode = new HashMap<>();
        shifts.forEach(shift -> byCode.put(shift.code(), shift));
        Map<String, Integer> busyUntil = new HashMap<>();
        LocalDate last = clock.get(clock.size() - 1).toLocalDate();
        for (LocalDate day = clock.get(0).toLocalDate().minusDays(2); !day.isAfter(last); day = day.plusDays(1)) {
            for (Turn turn : calendar.day(day).turns()) {
                count(byCode.get(turn.shift()), day, turn.crew(), busyUntil);
            }
        }
    }

    private void count(Shift shift, LocalDate day, String crew, Map<String, Integer> busyUntil) {
        int begin = reached(day.atTime(shift.start()));
        int end = reached((shift.crossesMidnight() ? day.plusDays(1) : day).atTime(shift.end()));
        for (int minute = Math.max(begin, busyUntil.getOrDefault(crew, 0)); minute < end; minute++) {
            planned.set(minute);
            if (!pausing(shift, minute - begin)) {
                net.set(minute);
            }
        }
        busyUntil.merge(crew, end, Math::max);
    }

    private static boolean pausing(Shift shift, int passed) {
        for (Break pause : shift.breaks()) {
            if (passed >= pause.after() && passed < pause.after() + pause.minutes()) {
                return true;
            }
        }
        return false;
    }

    private int reached(LocalDateTime time) {
        int minute = 0;
        while (minute < clock.size() && clock.get(minute).isBefore(time)) {
            minute++;
        }
        return minute;
    }

    long planned() {
        return planned.get(first, clock.size()).cardinality();
    }

    long net() {
        return net.get(first, clock.size()).cardinality();
    }
}

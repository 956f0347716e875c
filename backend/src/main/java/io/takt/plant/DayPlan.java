package io.takt.plant;

import io.takt.plant.ShiftPattern.Turn;
import io.takt.plant.WorkCalendar.Entry;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a calendar says of one day.
 *
 * @param pattern    the pattern in force; null before the calendar's first period
 * @param patternDay which day of its cycle it is, from 1; 0 before the first period
 * @param entry      why it is not as the pattern says; null if it is
 * @param turns      who works which shift that starts on this day
 */
public record DayPlan(LocalDate day, @Nullable String pattern, int patternDay, @Nullable Entry entry, List<Turn> turns) {
}

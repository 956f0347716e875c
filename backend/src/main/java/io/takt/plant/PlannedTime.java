package io.takt.plant;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When the plant's places are planned to work: what capacity and the KPIs of ISO 22400-2 are measured by. */
public interface PlannedTime {

    /**
     * What is planned for a place in an interval, by the calendar of the nearest place above it, itself included, that has one,
     * and in the time zone of its site. Needs {@code plant.read}.
     *
     * @throws io.takt.shared.NotFound     {@code plant.placeUnknown}
     * @param from where the interval begins; now if it is null
     * @param to   where it ends; a week later if it is null
     * @throws io.takt.shared.InvalidInput if the interval is empty or longer than 400 days
     */
    Plan of(String place, @Nullable Instant from, @Nullable Instant to);

    /**
     * @param calendar the calendar's code; null if no place above has one, and then nothing is planned
     * @param named    the place that the calendar names: this one or the nearest above; null if there is no calendar
     * @param shifts   by their start, cut at the interval's ends; those of different crews may overlap
     */
    record Plan(String place, @Nullable String calendar, @Nullable String named, ZoneId timeZone, List<ShiftInstance> shifts) {

        public Plan {
            shifts = List.copyOf(shifts);
        }

        /** ISO 22400-2 planned operation time (POT): how long any shift lasts; what crews work at once counts once. */
        public Duration operationTime() {
            return TimeSpan.total(shifts.stream().map(ShiftInstance::span).toList());
        }

        /** ISO 22400-2 planned busy time (PBT) before maintenance is planned: operation time without the breaks. */
        public Duration busyTime() {
            return TimeSpan.total(shifts.stream().flatMap(shift -> shift.work().stream()).toList());
        }
    }
}

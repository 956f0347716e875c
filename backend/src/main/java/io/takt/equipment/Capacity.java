package io.takt.equipment;

import io.takt.plant.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When machines are there for work, how much they do at once, and how long they are set up: what scheduling reads. */
public interface Capacity {

    /**
     * The calendar of the place where the machine stands, without the windows in which it is maintained. Needs
     * {@code equipment.read} and {@code plant.read}.
     *
     * @param from where the interval begins; now if it is null
     * @param to   where it ends; a week later if it is null
     * @throws io.takt.shared.NotFound     {@code equipment.unknown}
     * @throws io.takt.shared.InvalidInput if the interval is empty or longer than 400 days
     */
    Available available(String equipment, @Nullable Instant from, @Nullable Instant to);

    /**
     * How long it takes to set a machine up for a family: by its own matrix, else by its class's, else no time at all.
     *
     * @param from the family that it is set up for; null for none
     * @throws io.takt.shared.NotFound {@code equipment.unknown}
     */
    Duration setUp(String equipment, @Nullable String from, String to);

    /**
     * @param calendar    the calendar's code; null if no place above has one, and then nothing is available
     * @param slots       how many jobs it does side by side
     * @param times       in which it can work, in order and apart from each other
     * @param maintenance in which it is maintained, as far as they touch the interval
     */
    record Available(String equipment, @Nullable String calendar, ZoneId timeZone, int slots, List<TimeSpan> times,
            List<MaintenanceWindow> maintenance) {

        public Available {
            times = List.copyOf(times);
            maintenance = List.copyOf(maintenance);
        }

        public Duration length() {
            return TimeSpan.total(times);
        }
    }
}

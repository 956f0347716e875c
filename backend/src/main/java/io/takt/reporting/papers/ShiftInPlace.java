package io.takt.reporting.papers;

import io.takt.plant.Place;
import io.takt.plant.PlannedTime;
import io.takt.plant.Plant;
import io.takt.plant.Shift;
import io.takt.plant.ShiftInstance;
import io.takt.plant.Shifts;
import io.takt.shared.NotFound;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One real shift at a work centre. */
record ShiftInPlace(Place place, ShiftInstance shift, String name) {

    String title() {
        return place.code() + " " + shift.day() + " " + shift.shift();
    }

    /** Finds shifts by what people call them. */
    @Component
    record Source(Plant plant, PlannedTime planned, Shifts shifts, PlantClock clock) {

        private static final Duration AROUND = Duration.ofDays(4);

        /**
         * @param code the work centre's, and day and shift behind blanks; without, the shift that runs is meant, or the one before
         * @throws NotFound {@code reporting.noWorkCenter}, {@code reporting.noShift}
         */
        ShiftInPlace of(String code, Words words) {
            String[] parts = code.split(" ");
            Place place = plant.find(parts[0]).filter(found -> found.type() == Place.Type.WORK_CENTER)
                    .orElseThrow(() -> new NotFound("reporting.noWorkCenter", parts[0]));
            Instant now = clock.now();
            List<ShiftInstance> all = planned.of(place.code(), now.minus(AROUND), now.plus(Duration.ofDays(1))).shifts();
            ShiftInstance shift = (parts.length == 3 ? named(all, parts[1], parts[2]) : latest(all, now))
                    .orElseThrow(() -> new NotFound("reporting.noShift", place.code()));
            return new ShiftInPlace(place, shift, shifts.find(shift.shift()).map(found -> name(found, words)).orElse(shift.shift()));
        }

        private static String name(Shift shift, Words words) {
            return shift.name(words.language());
        }

        private static Optional<ShiftInstance> named(List<ShiftInstance> all, String day, String shift) {
            return all.stream().filter(one -> one.day().toString().equals(day) && one.shift().equals(shift)).findFirst();
        }

        private static Optional<ShiftInstance> latest(List<ShiftInstance> all, Instant now) {
            return all.stream().filter(one -> !one.from().isAfter(now)).max(Comparator.comparing(ShiftInstance::from));
        }
    }
}

package io.takt.plant.web;

import io.takt.plant.PlannedTime;
import io.takt.plant.PlannedTime.Plan;
import io.takt.plant.ShiftInstance;
import io.takt.plant.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class PlannedTimeController {

    private final PlannedTime plannedTime;

    PlannedTimeController(PlannedTime plannedTime) {
        this.plannedTime = plannedTime;
    }

    /** When a place is planned to work, from an instant up to another; in a week from now, if nothing is said. */
    @GetMapping("/api/plant/places/{place}/planned-time")
    PlanItem plannedTime(@PathVariable String place, @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        return PlanItem.of(plannedTime.of(place, from, to));
    }

    /** Seconds: the planned operation time and planned busy time of ISO 22400-2. */
    record PlanItem(String place, @Nullable String calendar, @Nullable String named, String timeZone, long operationTime, long busyTime, List<ShiftItem> shifts) {

        static PlanItem of(Plan plan) {
            return new PlanItem(plan.place(), plan.calendar(), plan.named(), plan.timeZone().getId(), plan.operationTime().toSeconds(),
                    plan.busyTime().toSeconds(), plan.shifts().stream().map(ShiftItem::of).toList());
        }
    }

    /** @param busyTime seconds without breaks */
    record ShiftItem(LocalDate day, String shift, String crew, Instant from, Instant to, List<TimeSpan> breaks, long busyTime) {

        static ShiftItem of(ShiftInstance shift) {
            return new ShiftItem(shift.day(), shift.shift(), shift.crew(), shift.from(), shift.to(), shift.breaks(),
                    TimeSpan.total(shift.work()).toSeconds());
        }
    }
}

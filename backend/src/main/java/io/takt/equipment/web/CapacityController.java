package io.takt.equipment.web;

import io.takt.equipment.Capacity;
import io.takt.equipment.Capacity.Available;
import io.takt.equipment.MaintenanceWindow;
import io.takt.equipment.MaintenanceWindows;
import io.takt.equipment.SetupMatrices;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** When machines are there for work, and when they are maintained. */
@RestController
@RequestMapping("/api/equipment")
class CapacityController {

    private final Capacity capacity;
    private final MaintenanceWindows windows;
    private final SetupMatrices matrices;

    CapacityController(Capacity capacity, MaintenanceWindows windows, SetupMatrices matrices) {
        this.capacity = capacity;
        this.windows = windows;
        this.matrices = matrices;
    }

    /** The next week, or between two plant times. */
    @GetMapping("/equipment/{code}/capacity")
    AvailableItem available(@PathVariable String code, @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        Available found = capacity.available(code, from, to);
        return new AvailableItem(found.calendar(), found.timeZone().getId(), found.slots(), found.length().toMinutes(),
                found.times().stream().map(time -> new Time(time.from(), time.to())).toList(), found.maintenance());
    }

    /** Those that are not over. */
    @GetMapping("/equipment/{code}/maintenance-windows")
    List<MaintenanceWindow> windows(@PathVariable String code) {
        return windows.of(code);
    }

    @PostMapping("/equipment/{code}/maintenance-windows")
    @ResponseStatus(HttpStatus.CREATED)
    MaintenanceWindow plan(@PathVariable String code, @RequestBody WantedWindow wanted) {
        return windows.plan(code, wanted.from(), wanted.to(), wanted.reason());
    }

    @PostMapping("/equipment/{code}/maintenance-windows/{window}/withdraw")
    void withdraw(@PathVariable String code, @PathVariable long window, @RequestBody Withdrawal withdrawal) {
        windows.withdraw(code, window, withdrawal.reason());
    }

    /** The families that machines are set up for. */
    @GetMapping("/setup-families")
    List<String> families() {
        return matrices.families();
    }

    record WantedWindow(@Nullable Instant from, @Nullable Instant to, @Nullable String reason) {
    }

    record Withdrawal(@Nullable String reason) {
    }

    record Time(Instant from, Instant to) {
    }

    /** @param minutes how long the times are together */
    record AvailableItem(@Nullable String calendar, String timeZone, int slots, long minutes, List<Time> times,
            List<MaintenanceWindow> maintenance) {
    }
}

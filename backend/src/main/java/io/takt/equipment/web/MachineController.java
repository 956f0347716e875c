package io.takt.equipment.web;

import io.takt.equipment.Equipment;
import io.takt.equipment.StateHistory;
import io.takt.equipment.StateHistory.StateSlice;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a machine was doing, and whether it may be used. */
@RestController
@RequestMapping("/api/equipment/equipment/{code}")
class MachineController {

    private static final Duration SHIFT = Duration.ofHours(8);

    private final Equipment equipment;
    private final StateHistory history;
    private final PlantClock clock;

    MachineController(Equipment equipment, StateHistory history, PlantClock clock) {
        this.equipment = equipment;
        this.history = history;
        this.clock = clock;
    }

    /** The states of the last shift, or between two plant times. */
    @GetMapping("/states")
    List<StateSlice> states(@PathVariable String code, @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to) {
        Instant end = to == null ? clock.now() : to;
        return history.between(code, from == null ? end.minus(SHIFT) : from, end);
    }

    @PostMapping("/hold")
    void hold(@PathVariable String code, @RequestBody Why why) {
        equipment.hold(code, why.text());
    }

    @PostMapping("/release")
    void release(@PathVariable String code, @RequestBody Why why) {
        equipment.release(code, why.text());
    }

    record Why(@Nullable String reason) {

        String text() {
            return reason == null ? "" : reason;
        }
    }
}

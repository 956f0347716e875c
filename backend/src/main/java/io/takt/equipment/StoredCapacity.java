package io.takt.equipment;

import io.takt.equipment.domain.EquipmentRecordRows;
import io.takt.equipment.domain.FreeTime;
import io.takt.equipment.domain.MatrixRows;
import io.takt.equipment.domain.WindowRows;
import io.takt.plant.PlannedTime;
import io.takt.plant.PlannedTime.Plan;
import io.takt.plant.PlantScope;
import io.takt.plant.TimeSpan;
import io.takt.security.Permissions;
import io.takt.shared.NotFound;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class StoredCapacity implements Capacity {

    private static final Duration WEEK = Duration.ofDays(7);

    private final EquipmentRecordRows machines;
    private final WindowRows windows;
    private final MatrixRows matrices;
    private final PlannedTime planned;
    private final Permissions permissions;
    private final PlantClock clock;
    private final PlantScope scope;

    StoredCapacity(EquipmentRecordRows machines, WindowRows windows, MatrixRows matrices, PlannedTime planned, Permissions permissions,
            PlantClock clock, PlantScope scope) {
        this.machines = machines;
        this.windows = windows;
        this.matrices = matrices;
        this.planned = planned;
        this.permissions = permissions;
        this.clock = clock;
        this.scope = scope;
    }

    @Override
    public Available available(String equipment, @Nullable Instant from, @Nullable Instant to) {
        permissions.require("equipment.read");
        EquipmentRecord machine = machine(equipment);
        Instant start = from == null ? clock.now() : from;
        Plan plan = planned.of(machine.now().workUnit(), start, to);
        List<MaintenanceWindow> closed = windows.between(machine.id(), start, to == null ? start.plus(WEEK) : to);
        List<TimeSpan> work = plan.shifts().stream().flatMap(shift -> shift.work().stream()).toList();
        List<TimeSpan> times = FreeTime.of(work, closed.stream().map(MaintenanceWindow::span).toList());
        return new Available(equipment, plan.calendar(), plan.timeZone(), machine.slots(), times, closed);
    }

    @Override
    public Duration setUp(String equipment, @Nullable String from, String to) {
        permissions.require("equipment.read");
        EquipmentRecord machine = machine(equipment);
        return Duration.ofMinutes(matrices.ofMachine(equipment).or(() -> matrices.ofClass(machine.now().equipmentClass()))
                .map(matrix -> matrix.minutes(from, to)).orElse(0));
    }

    private EquipmentRecord machine(String equipment) {
        EquipmentRecord machine = machines.find(equipment).orElseThrow(() -> new NotFound("equipment.unknown", equipment));
        scope.requireWithin(machine.now().workUnit());
        return machine;
    }
}

package io.takt.equipment;

import io.takt.administration.RecordKeeping;
import io.takt.equipment.domain.EquipmentRecordRows;
import io.takt.equipment.domain.WindowRows;
import io.takt.plant.PlantScope;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.NotFound;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When machines are maintained. The windows of one machine never overlap. */
@Service
@Transactional
public class MaintenanceWindows {

    private static final Duration LONGEST = Duration.ofDays(366);
    /** How far ahead one is planned. */
    private static final Duration FURTHEST = Duration.ofDays(3660);

    private final WindowRows rows;
    private final EquipmentRecordRows machines;
    private final RecordKeeping keeping;
    private final PlantClock clock;
    private final PlantScope scope;

    MaintenanceWindows(WindowRows rows, EquipmentRecordRows machines, RecordKeeping keeping, PlantClock clock, PlantScope scope) {
        this.rows = rows;
        this.machines = machines;
        this.keeping = keeping;
        this.clock = clock;
        this.scope = scope;
    }

    /** Those that are not over, in their order. Needs {@code equipment.read}. */
    @Transactional(readOnly = true)
    public List<MaintenanceWindow> of(String equipment) {
        keeping.requireReading(EquipmentRecord.ENTITY);
        EquipmentRecord machine = machines.find(equipment).orElseThrow(() -> new NotFound("equipment.unknown", equipment));
        scope.requireWithin(machine.now().workUnit());
        return rows.between(machine.id(), clock.now(), clock.now().plus(FURTHEST));
    }

    /** Needs {@code equipment.edit}. */
    public MaintenanceWindow plan(String equipment, @Nullable Instant from, @Nullable Instant to, @Nullable String reason) {
        keeping.requireEditing(EquipmentRecord.ENTITY);
        faults(from, to).reason("/reason", reason).refuse();
        EquipmentRecord machine = lock(equipment);
        keeping.requireNotArchived(machine);
        MaintenanceWindow wanted = new MaintenanceWindow(0, equipment, Objects.requireNonNull(from), Objects.requireNonNull(to),
                Objects.requireNonNull(reason).strip());
        rows.between(machine.id(), wanted.from(), wanted.to()).stream().findFirst().ifPresent(other -> {
            throw new Refused("equipment.windowsOverlap", equipment, other.reason());
        });
        rows.add(machine.id(), wanted);
        keeping.tell(machine, "maintenancePlanned", Map.of(), told(wanted));
        return rows.between(machine.id(), wanted.from(), wanted.to()).get(0);
    }

    private FieldFaults faults(@Nullable Instant from, @Nullable Instant to) {
        Instant now = clock.now();
        FieldFaults faults = new FieldFaults().given("/from", from).given("/to", to);
        boolean begins = from != null && !from.isBefore(now.minus(LONGEST)) && !from.isAfter(now.plus(FURTHEST));
        boolean ends = to != null && !to.isAfter(now.plus(FURTHEST));
        faults.require(from == null || begins, "/from", "equipment.windowFar").require(to == null || ends, "/to", "equipment.windowFar");
        if (begins && ends) {
            faults.require(from.isBefore(to) && Duration.between(from, to).compareTo(LONGEST) <= 0, "/to", "equipment.windowUnfit", LONGEST.toDays())
                    .require(to.isAfter(now), "/to", "equipment.windowOver");
        }
        return faults;
    }

    /** One that has not begun is taken back, one that has begun ends now. Needs {@code equipment.edit}. */
    public void withdraw(String equipment, long window, @Nullable String reason) {
        keeping.requireEditing(EquipmentRecord.ENTITY);
        new FieldFaults().reason("/reason", reason).refuse();
        EquipmentRecord machine = lock(equipment);
        MaintenanceWindow found = rows.find(machine.id(), window)
                .orElseThrow(() -> new NotFound("equipment.windowUnknown", equipment));
        Instant now = clock.now();
        if (!found.to().isAfter(now)) {
            throw new Refused("equipment.windowIsOver", equipment);
        }
        if (found.from().isBefore(now)) {
            rows.end(window, now);
        } else {
            rows.remove(window);
        }
        keeping.tell(machine, "maintenanceWithdrawn", told(found), Map.of("reason", Objects.requireNonNull(reason).strip()));
    }

    /** Those that touch the time between. Needs {@code equipment.read}. */
    @Transactional(readOnly = true)
    List<MaintenanceWindow> during(String equipment, Instant from, Instant to) {
        keeping.requireReading(EquipmentRecord.ENTITY);
        return machines.find(equipment).map(machine -> rows.between(machine.id(), from, to)).orElse(List.of());
    }

    /**
     * Takes back one that was planned by mistake, as if it never had been. Needs {@code equipment.edit}.
     *
     * @throws ConcurrentChange if it is no longer there as it was planned
     */
    void takeBack(String equipment, Instant from, Instant to) {
        keeping.requireEditing(EquipmentRecord.ENTITY);
        EquipmentRecord machine = lock(equipment);
        MaintenanceWindow found = rows.between(machine.id(), from, to).stream().filter(window -> window.from().equals(from) && window.to().equals(to))
                .findFirst().orElseThrow(() -> new ConcurrentChange("administration.recordNoLonger", equipment));
        rows.remove(found.id());
        keeping.tell(machine, "maintenanceWithdrawn", told(found), Map.of());
    }

    private EquipmentRecord lock(String equipment) {
        EquipmentRecord machine = machines.lock(equipment).orElseThrow(() -> new NotFound("equipment.unknown", equipment));
        scope.requireWithin(machine.now().workUnit());
        return machine;
    }

    private static Map<String, Object> told(MaintenanceWindow window) {
        return Map.of("from", window.from().toString(), "to", window.to().toString(), "reason", window.reason());
    }
}

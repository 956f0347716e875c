package io.takt.equipment;

import io.takt.equipment.domain.EquipmentRows;
import io.takt.plant.PlantScope;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredEquipment implements Equipment {

    private final EquipmentRows rows;
    private final Permissions permissions;
    private final EquipmentJournal journal;
    private final PlantScope scope;

    StoredEquipment(EquipmentRows rows, Permissions permissions, EquipmentJournal journal, PlantScope scope) {
        this.rows = rows;
        this.permissions = permissions;
        this.journal = journal;
        this.scope = scope;
    }

    @Override
    public List<EquipmentView> all() {
        permissions.require("equipment.read");
        return rows.all().stream().filter(machine -> scope.covers(machine.workUnit())).toList();
    }

    @Override
    public Optional<EquipmentView> find(String code) {
        return rows.find(code);
    }

    @Override
    public EquipmentView view(String code) {
        return rows.find(code).orElseThrow(() -> new NotFound("equipment.unknown", code));
    }

    @Override
    public Optional<EquipmentView> atWorkUnit(String workUnit) {
        return rows.atWorkUnit(workUnit);
    }

    @Override
    public Optional<EquipmentView> firstOfClass(String equipmentClass) {
        return rows.firstOfClass(equipmentClass);
    }

    @Override
    public Optional<EquipmentView> ofDevice(String device) {
        return rows.ofDevice(device);
    }

    @Override
    public void setUp(String code, @Nullable String program, @Nullable String setupFamily) {
        EquipmentView before = view(code);
        rows.setUp(before.id(), program, setupFamily);
        journal.changed(before, "set-up", Map.of("program", program == null ? "" : program,
                "setupFamily", setupFamily == null ? "" : setupFamily));
    }

    @Override
    public void hold(String code, String reason) {
        permissions.require("execution.supervise");
        if (reason.isBlank()) {
            throw InvalidInput.at("/reason", "equipment.reasonMissing");
        }
        new FieldFaults().reason("/reason", reason).refuse();
        EquipmentView before = own(code);
        if (rows.hold(before.id(), reason) == 0) {
            throw new Refused("equipment.alreadyHeld", code);
        }
        journal.changed(before, "held", Map.of("reason", reason));
    }

    private EquipmentView own(String code) {
        EquipmentView machine = view(code);
        scope.requireWithin(machine.workUnit());
        return machine;
    }

    @Override
    public void release(String code, String reason) {
        permissions.require("execution.supervise");
        new FieldFaults().fits("/reason", reason, FieldFaults.LONGEST_REASON).refuse();
        EquipmentView before = own(code);
        if (rows.release(before.id()) == 0) {
            throw new Refused("equipment.notHeld", code);
        }
        journal.changed(before, "released", Map.of("reason", reason));
    }
}

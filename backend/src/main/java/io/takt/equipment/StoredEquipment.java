package io.takt.equipment;

import io.takt.equipment.StateHistory.Source;
import io.takt.equipment.domain.EquipmentRows;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.security.Permissions;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotFound;
import io.takt.shared.PlantClock;
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
    private final Plant plant;
    private final Permissions permissions;
    private final PlantClock clock;
    private final EquipmentJournal journal;
    private final StateLedger ledger;

    StoredEquipment(EquipmentRows rows, Plant plant, Permissions permissions, PlantClock clock,
            EquipmentJournal journal, StateLedger ledger) {
        this.rows = rows;
        this.plant = plant;
        this.permissions = permissions;
        this.clock = clock;
        this.journal = journal;
        this.ledger = ledger;
    }

    @Override
    public List<EquipmentView> all() {
        permissions.require("equipment.read");
        return rows.all();
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
        requireChanged(rows.setUp(before.id(), program, setupFamily, before.version()), code);
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
        EquipmentView before = view(code);
        if (before.held()) {
            throw new Refused("equipment.alreadyHeld", code);
        }
        requireChanged(rows.holdFor(before.id(), reason, before.version()), code);
        journal.changed(before, "held", Map.of("reason", reason));
    }

    @Override
    public void release(String code, String reason) {
        permissions.require("execution.supervise");
        new FieldFaults().fits("/reason", reason, FieldFaults.LONGEST_REASON).refuse();
        EquipmentView before = view(code);
        if (!before.held()) {
            throw new Refused("equipment.notHeld", code);
        }
        requireChanged(rows.holdFor(before.id(), null, before.version()), code);
        journal.changed(before, "released", Map.of("reason", reason));
    }

    @Override
    public void define(Definition definition) {
        permissions.require("connectivity.configure");
        if (plant.getForNewWork(definition.workUnit()).type() != Place.Type.WORK_UNIT) {
            throw InvalidInput.at("/workUnit", "equipment.noWorkUnit", definition.workUnit());
        }
        if (definition.loadCapacity() < 1) {
            throw InvalidInput.at("/loadCapacity", "equipment.loadCapacity", definition.loadCapacity());
        }
        Optional<EquipmentView> before = rows.find(definition.code());
        before.ifPresentOrElse(
                known -> requireChanged(rows.change(definition, known.version()), known.code()),
                () -> rows.add(definition, clock.now()));
        if (before.isEmpty()) {
            begun(view(definition.code()));
        }
        journal.changed(view(definition.code()), "defined", Map.of("workUnit", definition.workUnit()));
    }

    private void begun(EquipmentView added) {
        if (added.state() == EquipmentState.NO_DATA) {
            ledger.lost(added.id(), Source.LINK, added.since());
        } else {
            ledger.found(added.id(), added.state(), added.program(), added.since());
        }
    }

    private static void requireChanged(int rows, String code) {
        if (rows == 0) {
            throw new ConcurrentChange("equipment.changedMeanwhile", code);
        }
    }
}

package io.takt.equipment;

import io.takt.connectivity.Devices;
import io.takt.connectivity.Devices.Link;
import io.takt.connectivity.events.DeviceLinkChanged;
import io.takt.equipment.StateHistory.Source;
import io.takt.equipment.domain.EquipmentRows;
import io.takt.shared.PlantClock;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What is known of a machine from the moment on at which its record is there, or names another device. */
@Component
class FirstStates {

    private final EquipmentRows rows;
    private final Devices devices;
    private final ReportedStates reported;
    private final StateLedger ledger;
    private final EquipmentJournal journal;
    private final PlantClock clock;

    FirstStates(EquipmentRows rows, Devices devices, ReportedStates reported, StateLedger ledger, EquipmentJournal journal,
            PlantClock clock) {
        this.rows = rows;
        this.devices = devices;
        this.reported = reported;
        this.ledger = ledger;
        this.journal = journal;
        this.clock = clock;
    }

    /** A machine that is new. */
    void begin(EquipmentView machine) {
        beginAgain(machine);
        journal.happened(machine, "defined", Map.of("workUnit", machine.workUnit()));
    }

    /** A machine for which another device speaks from now on, or none. */
    void beginAgain(EquipmentView machine) {
        rows.unheard(machine.id(), clock.now());
        note(rows.find(machine.code()).orElseThrow());
    }

    /** A machine whose record is archived: nobody listens to it any more. */
    void end(EquipmentView machine) {
        rows.unheard(machine.id(), clock.now());
        ledger.lost(machine.id(), Source.LINK, clock.now());
    }

    private void note(EquipmentView machine) {
        if (machine.state() == EquipmentState.NO_DATA) {
            ledger.lost(machine.id(), Source.LINK, machine.since());
        } else {
            ledger.found(machine.id(), machine.state(), machine.program(), machine.since());
        }
        String device = machine.device();
        if (device != null) {
            devices.find(device).filter(live -> live.link() == Link.CONNECTED)
                    .ifPresent(live -> reported.on(new DeviceLinkChanged(device, true, null, clock.now())));
        }
    }
}

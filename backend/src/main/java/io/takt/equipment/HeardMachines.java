package io.takt.equipment;

import io.takt.connectivity.Devices;
import io.takt.equipment.StateHistory.Source;
import io.takt.equipment.domain.EquipmentRows;
import io.takt.equipment.domain.StateSlices;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.time.Instant;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps when each machine was heard last, so that after a kill nobody claims to know what happened since. */
@Component
class HeardMachines implements ApplicationRunner {

    private final Devices devices;
    private final EquipmentRows rows;
    private final StateSlices slices;
    private final StateLedger ledger;
    private final TransactionTemplate transaction;

    HeardMachines(Devices devices, EquipmentRows rows, StateSlices slices, StateLedger ledger,
            TransactionTemplate transaction) {
        this.devices = devices;
        this.rows = rows;
        this.slices = slices;
        this.ledger = ledger;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 5_000)
    void keep() {
        transaction.executeWithoutResult(status -> devices.heard().forEach(slices::heard));
    }

    /** Runs before the devices are read. */
    @Override
    public void run(ApplicationArguments arguments) {
        Actors.as(Actor.system("equipment"), () -> transaction.executeWithoutResult(status -> rows.all().stream()
                .filter(equipment -> equipment.device() != null && equipment.state() != EquipmentState.NO_DATA)
                .forEach(this::unknownSince)));
    }

    private void unknownSince(EquipmentView equipment) {
        Instant heard = slices.heardAt(equipment.id()).orElse(equipment.since());
        rows.linked(equipment.id(), false, heard);
        ledger.lost(equipment.id(), Source.RESTART, heard);
    }
}

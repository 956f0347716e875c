package io.takt.equipment;

import io.takt.connectivity.Devices;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.events.DeviceLinkChanged;
import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler;
import io.takt.equipment.StateHistory.Source;
import io.takt.equipment.domain.EquipmentRows;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the states that devices report, and knows nothing of a machine whose device is out of reach. */
@Component
class ReportedStates implements SignalHandler {

    private static final String STATE = "state";

    private final EquipmentRows rows;
    private final StateLedger ledger;
    private final EquipmentJournal journal;
    private final Devices devices;

    ReportedStates(EquipmentRows rows, Devices devices, StateLedger ledger, EquipmentJournal journal) {
        this.rows = rows;
        this.devices = devices;
        this.ledger = ledger;
        this.journal = journal;
    }

    @Override
    public boolean takes(Signal.Type type) {
        return type == Signal.Type.STATE;
    }

    @Override
    public Outcome handle(Signal signal) {
        Optional<EquipmentView> equipment = rows.ofDevice(signal.device());
        Signal.Value state = signal.values().get(STATE);
        if (equipment.isEmpty() || state == null || !state.good() || state.content() == null) {
            return Outcome.IGNORED;
        }
        reported(equipment.get(), EquipmentState.ofCode(state.number().longValue()), program(signal), signal);
        return Outcome.DONE;
    }

    private void reported(EquipmentView equipment, EquipmentState state, @Nullable String program, Signal signal) {
        if (rows.reported(equipment.id(), state, program, signal.sourceTime()) > 0) {
            ledger.reported(equipment.id(), state, program == null ? equipment.program() : program, signal.sourceTime());
            journal.happened(equipment, "state-changed",
                    Map.of("from", equipment.state().name(), "to", state.name()));
        }
    }

    private static @Nullable String program(Signal signal) {
        Signal.Value program = signal.values().get("program");
        return program == null || !program.good() || program.content() == null || program.content().toString().isBlank()
                ? null : program.content().toString();
    }

    /** In the transaction that keeps the change: each is told once and in order. */
    @EventListener
    void on(DeviceLinkChanged change) {
        rows.ofDevice(change.device()).filter(equipment -> rows.linked(equipment.id(), change.connected(), change.since()) > 0)
                .ifPresent(equipment -> linked(equipment, change));
    }

    private void linked(EquipmentView equipment, DeviceLinkChanged change) {
        if (change.connected()) {
            stateNow(change.device()).ifPresent(state -> rows.reported(equipment.id(), state, null, change.since()));
            EquipmentView now = rows.ofDevice(change.device()).orElseThrow();
            ledger.found(now.id(), now.state(), now.program(), change.since());
            journal.happened(now, "link-found", Map.of("state", now.state().name()));
        } else {
            ledger.lost(equipment.id(), Source.LINK, change.since());
            journal.happened(equipment, "link-lost", Map.of("lastHeard", change.since().toString()));
        }
    }

    /** What the device shows now: its state may have changed while nobody heard it. */
    private Optional<EquipmentState> stateNow(String device) {
        return devices.find(device).flatMap(live -> live.tag(STATE))
                .filter(tag -> tag.quality() == Quality.GOOD && tag.value() instanceof Number)
                .map(tag -> EquipmentState.ofCode(((Number) tag.value()).longValue()));
    }
}

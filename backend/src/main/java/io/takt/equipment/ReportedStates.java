package io.takt.equipment;

import io.takt.connectivity.Devices;
import io.takt.connectivity.events.DeviceLinkChanged;
import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler;
import io.takt.equipment.domain.EquipmentRows;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantClock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Takes the states that devices report, and knows nothing of a machine whose device is out of reach. */
@Component
class ReportedStates implements SignalHandler {

    private final EquipmentRows rows;
    private final PlantClock clock;
    private final EquipmentJournal journal;
    private final Devices devices;

    ReportedStates(EquipmentRows rows, Devices devices, PlantClock clock, EquipmentJournal journal) {
        this.rows = rows;
        this.devices = devices;
        this.clock = clock;
        this.journal = journal;
    }

    @Override
    public boolean takes(Signal.Type type) {
        return type == Signal.Type.STATE;
    }

    @Override
    public Outcome handle(Signal signal) {
        Optional<EquipmentView> equipment = rows.ofDevice(signal.device());
        Signal.Value state = signal.values().get("state");
        if (equipment.isEmpty() || state == null || !state.good() || state.content() == null) {
            return Outcome.IGNORED;
        }
        reported(equipment.get(), EquipmentState.ofCode(state.number().longValue()), program(signal), signal);
        return Outcome.DONE;
    }

    private void reported(EquipmentView equipment, EquipmentState state, @Nullable String program, Signal signal) {
        if (rows.reported(equipment.id(), state, program, signal.sourceTime()) > 0) {
            journal.happened(equipment, "state-changed",
                    Map.of("from", equipment.state().name(), "to", state.name()));
        }
    }

    private static @Nullable String program(Signal signal) {
        Signal.Value program = signal.values().get("program");
        return program == null || !program.good() || program.content() == null || program.content().toString().isBlank()
                ? null : program.content().toString();
    }

    /** Changes arrive in any order, so what counts is the link as it is now. */
    @ApplicationModuleListener
    void on(DeviceLinkChanged change) {
        rows.ofDevice(change.device())
                .ifPresent(equipment -> Actors.as(Actor.device(change.device()), () -> linked(equipment)));
    }

    private void linked(EquipmentView equipment) {
        boolean connected = devices.find(Objects.requireNonNull(equipment.device()))
                .map(device -> device.link() == Devices.Link.CONNECTED).orElse(false);
        if (rows.linked(equipment.id(), connected, clock.now()) > 0) {
            journal.happened(equipment, connected ? "link-found" : "link-lost", Map.of());
        }
    }
}

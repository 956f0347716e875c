package io.takt.execution.light;

import io.takt.connectivity.Outputs;
import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentState;
import io.takt.equipment.EquipmentView;
import io.takt.execution.domain.LineCounts;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets each stack light show how the line stands: a wish once a second, of which only changes are written. */
@Component
class StackLights {

    private static final List<String> LAMPS = List.of("red", "yellow", "green", "buzzer");

    private final Outputs outputs;
    private final Equipment equipment;
    private final LineCounts counts;

    StackLights(Outputs outputs, Equipment equipment, LineCounts counts) {
        this.outputs = outputs;
        this.equipment = equipment;
        this.counts = counts;
    }

    @Scheduled(fixedDelay = 1_000, initialDelay = 3_000)
    void show() {
        List<String> lights = outputs.devicesWith(LAMPS);
        if (!lights.isEmpty()) {
            Actors.as(Actor.system("stack-light"), () -> lights.forEach(light -> outputs.set(light, now().outputs())));
        }
    }

    private LineLight now() {
        List<EquipmentView> machines = equipment.all();
        int faults = (int) machines.stream().filter(machine -> machine.state() == EquipmentState.FAULT).count();
        int held = (int) machines.stream().filter(EquipmentView::held).count();
        return LineLight.of(faults + counts.pausedJobs(), held + counts.openTasks(), counts.runningJobs());
    }
}

package io.takt.execution.books;

import io.takt.connectivity.Devices;
import io.takt.connectivity.Devices.DeviceView;
import io.takt.connectivity.Devices.Link;
import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentView;
import io.takt.execution.domain.EquipmentBook;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Machines from equipment, their links from connectivity. */
@Component
class MachinesNow implements EquipmentBook {

    private final Equipment equipment;
    private final Devices devices;

    MachinesNow(Equipment equipment, Devices devices) {
        this.equipment = equipment;
        this.devices = devices;
    }

    @Override
    public Optional<Mover> mover(Way way) {
        return equipment.firstOfClass(way == Way.INTO_STORE ? "ASRS" : "AGV").flatMap(machine -> machine.device() == null
                ? Optional.empty() : Optional.of(new Mover(machine.code(), machine.device(), machine.workUnit())));
    }

    @Override
    public Optional<String> ofDevice(String device) {
        return equipment.ofDevice(device).map(EquipmentView::code);
    }

    @Override
    public Machine get(String code) {
        EquipmentView now = equipment.view(code);
        String device = now.device() == null ? "" : now.device();
        Optional<DeviceView> link = devices.find(device);
        return new Machine(code, device, now.state().name(), now.held(),
                link.map(view -> view.link() == Link.CONNECTED).orElse(false), null);
    }
}

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
    public Machine get(String code) {
        EquipmentView now = equipment.view(code);
        String device = now.device() == null ? "" : now.device();
        Optional<DeviceView> link = devices.find(device);
        return new Machine(code, device, now.state().name(), now.held(),
                link.map(view -> view.link() == Link.CONNECTED).orElse(false), null);
    }
}

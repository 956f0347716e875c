package io.takt.equipment;

import io.takt.connectivity.spi.DeviceNames;
import io.takt.equipment.domain.EquipmentRows;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A device is found by its machine's name. */
@Component
class MachineNames implements DeviceNames {

    private final EquipmentRows rows;

    MachineNames(EquipmentRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> named(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return rows.all().stream().filter(machine -> machine.device() != null).filter(machine -> has(machine, lower))
                .map(EquipmentView::device).collect(Collectors.toSet());
    }

    private static boolean has(EquipmentView machine, String lower) {
        return Stream.of(machine.code(), machine.nameZh(), machine.nameEn()).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(lower));
    }
}

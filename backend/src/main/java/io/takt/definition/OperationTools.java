package io.takt.definition;

import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentView;
import io.takt.equipment.ToolType;
import io.takt.equipment.ToolTypes;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which kinds of tools operations need: those of the machine that does them, for what it is set up for. */
@Service
@Transactional(readOnly = true)
public class OperationTools {

    private final Equipment equipment;
    private final ToolTypes types;

    OperationTools(Equipment equipment, ToolTypes types) {
        this.equipment = equipment;
        this.types = types;
    }

    /** By the operations' ids; an operation that no machine does, or whose machine works without tools, needs none. */
    public Map<Long, List<ToolType>> of(Collection<Operation> operations) {
        Map<String, Optional<String>> classes = new HashMap<>();
        operations.stream().filter(operation -> operation.mode().isByMachine()).forEach(operation -> classes.computeIfAbsent(operation.workUnit(),
                place -> equipment.atWorkUnit(place).map(EquipmentView::equipmentClass)));
        List<ToolType> known = types.forClasses(classes.values().stream().flatMap(Optional::stream).distinct().toList());
        Map<Long, List<ToolType>> needed = new LinkedHashMap<>();
        operations.forEach(operation -> needed.put(operation.id(), classes.getOrDefault(operation.workUnit(), Optional.empty()).map(machine ->
                known.stream().filter(type -> operation.mode().isByMachine() && type.fits(machine, operation.setupFamily())).toList()).orElse(List.of())));
        return needed;
    }
}

package io.takt.definition;

import io.takt.definition.domain.RoutingRows;
import io.takt.definition.domain.RoutingRows.ToolAt;
import io.takt.equipment.Equipment;
import io.takt.equipment.EquipmentView;
import io.takt.equipment.ToolType;
import io.takt.equipment.ToolTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which kinds of tools operations need. Until a revision is approved they are those of the machine that does the operation, for what
 * it is set up for; from then on those that it was approved with.
 */
@Service
@Transactional
public class OperationTools {

    /** A kind of tool, for ordering, which may use definition but not equipment. */
    public static final String TOOL_TYPE = ToolType.ENTITY;

    private final Equipment equipment;
    private final ToolTypes types;
    private final RoutingRows rows;

    OperationTools(Equipment equipment, ToolTypes types, RoutingRows rows) {
        this.equipment = equipment;
        this.types = types;
        this.rows = rows;
    }

    /** By the operations' ids; an operation that no machine does, or whose machine works without tools, needs none. */
    @Transactional(readOnly = true)
    public Map<Long, List<ToolType>> of(Collection<Operation> operations) {
        if (operations.isEmpty()) {
            return Map.of();
        }
        Set<Long> sealed = new HashSet<>(rows.withSealedTools(operations.stream().map(Operation::routingRevision).distinct().toList()));
        Map<Boolean, List<Operation>> parts = operations.stream().collect(Collectors.partitioningBy(operation -> sealed.contains(operation.routingRevision())));
        Map<Long, List<ToolType>> needed = fitting(parts.get(false));
        needed.putAll(approved(parts.get(true)));
        return needed;
    }

    /** Whether the plant has told of any kind of tool; until then nobody can say that an operation needs none. */
    boolean areKnown() {
        return types.areKnown();
    }

    /** Writes down which tools the operations of an approved revision need. */
    void seal(long routingRevision) {
        fitting(rows.operations(routingRevision)).forEach((operation, tools) -> tools.stream()
                .filter(tool -> types.findForNewWork(tool.code()).isPresent()).forEach(tool -> rows.addTool(operation, tool.code())));
        rows.sealTools(routingRevision);
    }

    private Map<Long, List<ToolType>> fitting(Collection<Operation> operations) {
        Map<String, Optional<String>> classes = new HashMap<>();
        operations.stream().filter(operation -> operation.mode().isByMachine()).forEach(operation -> classes.computeIfAbsent(operation.workUnit(),
                place -> equipment.atWorkUnit(place).map(EquipmentView::equipmentClass)));
        List<ToolType> known = types.forClasses(classes.values().stream().flatMap(Optional::stream).distinct().toList());
        Map<Long, List<ToolType>> needed = new LinkedHashMap<>();
        operations.forEach(operation -> needed.put(operation.id(), classes.getOrDefault(operation.workUnit(), Optional.empty()).map(machine ->
                known.stream().filter(type -> operation.mode().isByMachine() && type.fits(machine, operation.setupFamily())).toList()).orElse(List.of())));
        return needed;
    }

    private Map<Long, List<ToolType>> approved(Collection<Operation> operations) {
        Map<Long, List<ToolType>> needed = new LinkedHashMap<>();
        operations.forEach(operation -> needed.put(operation.id(), new ArrayList<>()));
        List<ToolAt> tools = needed.isEmpty() ? List.of() : rows.toolsOf(needed.keySet());
        Map<String, ToolType> known = types.ofCodes(tools.stream().map(ToolAt::toolType).distinct().toList()).stream()
                .collect(Collectors.toMap(ToolType::code, Function.identity()));
        tools.forEach(tool -> Objects.requireNonNull(needed.get(tool.operation())).add(Objects.requireNonNull(known.get(tool.toolType()))));
        return needed;
    }
}

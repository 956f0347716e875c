package io.takt.execution.orders;

import io.takt.execution.UnitLineage;
import io.takt.execution.UnitRecords;
import io.takt.execution.orders.UnitRows.Link;
import io.takt.execution.orders.UnitRows.Step;
import io.takt.execution.orders.UnitRows.StepValue;
import io.takt.execution.parts.SerialNumbers;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is known of units. */
@Service
@Transactional(readOnly = true)
class UnitRecordReader implements UnitRecords, UnitLineage {

    private static final Set<String> FILTERS = Set.of("order", "lot", "heatLot", "carrier", "state", "q");
    private static final Set<String> SORTS = Set.of("id", "code", "carrier", "state");

    private final UnitRows rows;
    private final SerialNumbers serials;

    UnitRecordReader(UnitRows rows, SerialNumbers serials) {
        this.rows = rows;
        this.serials = serials;
    }

    @Override
    public Page<UnitRecord> list(ListQuery query) {
        query.requireKnown(FILTERS, SORTS);
        return new Page<>(rows.page(query), query.offset(), rows.count(query));
    }

    @Override
    public Optional<UnitRecord> find(String code) {
        return rows.find(code);
    }

    @Override
    public Optional<UnitRecord> findInSlot(String carrier, int slot) {
        return rows.findInSlot(carrier, slot);
    }

    @Override
    public List<StepRecord> steps(String unit) {
        return stepsOf(List.of(unit)).getOrDefault(unit, List.of());
    }

    private Map<String, List<StepRecord>> stepsOf(Collection<String> units) {
        Map<Long, Map<String, BigDecimal>> values = rows.values(units).stream().collect(Collectors.groupingBy(StepValue::stepId,
                Collectors.toMap(StepValue::name, StepValue::content)));
        return rows.steps(units).stream().collect(Collectors.groupingBy(Step::unit,
                Collectors.mapping(step -> step.with(values.getOrDefault(step.id(), Map.of())), Collectors.toList())));
    }

    @Override
    public List<Genealogy> consumedBy(String unit) {
        return rows.consumedBy(List.of(unit)).stream().map(Link::genealogy).toList();
    }

    @Override
    public Lineage below(Collection<String> units) {
        if (units.isEmpty()) {
            return new Lineage(Map.of(), Map.of(), Map.of());
        }
        Map<String, UnitRecord> found = rows.below(units).stream().collect(Collectors.toMap(UnitRecord::code, Function.identity()));
        if (found.isEmpty()) {
            return new Lineage(Map.of(), Map.of(), Map.of());
        }
        Map<String, List<Genealogy>> parts = rows.consumedBy(found.keySet()).stream()
                .collect(Collectors.groupingBy(Link::unit, Collectors.mapping(Link::genealogy, Collectors.toList())));
        return new Lineage(found, parts, stepsOf(found.keySet()));
    }

    @Override
    public List<UnitRecord> above(String unit) {
        return rows.above(unit);
    }

    @Override
    public boolean wantsSerial(String equipment) {
        return serials.areAskedBy(equipment);
    }

    @Override
    public List<String> ofOrder(String workOrder, int offset, int limit) {
        return rows.ofOrder(workOrder, offset, limit);
    }

    @Override
    public Optional<String> builtInto(String unit) {
        return rows.builtInto(unit);
    }

    @Override
    public List<UnitRecord> madeFrom(String heatLot) {
        return rows.madeFrom(heatLot);
    }

    @Override
    public Optional<String> kindOf(String code) {
        return rows.kindOf(code);
    }
}

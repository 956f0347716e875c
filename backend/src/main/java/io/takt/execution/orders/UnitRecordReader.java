package io.takt.execution.orders;

import io.takt.execution.UnitRecords;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is known of units. */
@Service
@Transactional(readOnly = true)
class UnitRecordReader implements UnitRecords {

    private static final Set<String> FILTERS = Set.of("order", "lot", "heatLot", "carrier", "state", "q");
    private static final Set<String> SORTS = Set.of("id", "code", "carrier", "state");

    private final UnitRows rows;

    UnitRecordReader(UnitRows rows) {
        this.rows = rows;
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
        return rows.steps(unit).stream().map(step -> step.with(values(step.id()))).toList();
    }

    private Map<String, BigDecimal> values(long stepId) {
        return rows.values(stepId).stream().collect(Collectors.toMap(UnitRows.StepValue::name, UnitRows.StepValue::content));
    }

    @Override
    public List<Genealogy> consumedBy(String unit) {
        return rows.consumedBy(unit);
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

package io.takt.execution.persistence;

import io.takt.execution.domain.UnitStep;
import io.takt.execution.domain.UnitSteps;
import io.takt.execution.persistence.UnitStepMapper.GeneratedId;
import io.takt.execution.persistence.UnitStepMapper.NamedValue;
import io.takt.execution.persistence.UnitStepMapper.TakenValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Repository;

/** Keeps unit steps by MyBatis. */
@Repository
class MyBatisUnitSteps implements UnitSteps {

    private final UnitStepMapper mapper;

    MyBatisUnitSteps(UnitStepMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(UnitStep step, Map<String, BigDecimal> values, Map<String, String> unknown) {
        GeneratedId generated = new GeneratedId();
        mapper.add(step, generated);
        List<NamedValue> all = Stream.concat(
                values.entrySet().stream().map(value -> new NamedValue(value.getKey(), value.getValue(), null)),
                unknown.entrySet().stream().map(value -> new NamedValue(value.getKey(), null, value.getValue()))).toList();
        if (!all.isEmpty()) {
            mapper.addValues(generated.id(), all);
        }
    }

    @Override
    public List<Unjudged> unjudged(String job) {
        return mapper.unjudged(job).stream().collect(Collectors.groupingBy(TakenValue::stepId, LinkedHashMap::new, Collectors.toList()))
                .values().stream().map(MyBatisUnitSteps::unjudged).toList();
    }

    private static Unjudged unjudged(List<TakenValue> rows) {
        Map<String, BigDecimal> values = new HashMap<>();
        Map<String, String> unknown = new HashMap<>();
        rows.stream().filter(row -> row.name() != null).forEach(row -> {
            if (row.content() == null) {
                unknown.put(row.name(), String.valueOf(row.unknownReason()));
            } else {
                values.put(row.name(), row.content());
            }
        });
        TakenValue first = rows.get(0);
        return new Unjudged(first.step(), first.unit(), first.slot(), new Taken(values, unknown));
    }

    @Override
    public void judged(long stepId) {
        mapper.judged(stepId);
    }

    @Override
    public int count(long jobId) {
        return mapper.count(jobId);
    }

    @Override
    public void consumed(Consumption consumption) {
        mapper.consumed(consumption);
    }

    @Override
    public List<Removed> remove(long unitId, String material, Instant at) {
        List<Removed> held = mapper.held(unitId, material);
        mapper.removed(unitId, material, at);
        return held;
    }
}

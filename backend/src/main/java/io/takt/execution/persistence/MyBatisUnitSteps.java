package io.takt.execution.persistence;

import io.takt.execution.domain.UnitStep;
import io.takt.execution.domain.UnitSteps;
import io.takt.execution.persistence.UnitStepMapper.GeneratedId;
import io.takt.execution.persistence.UnitStepMapper.NamedValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    public List<Unjudged> unjudged(long jobId) {
        return mapper.unjudged(jobId);
    }

    @Override
    public void judged(long stepId) {
        mapper.judged(stepId);
    }

    @Override
    public Taken taken(long stepId) {
        Map<String, BigDecimal> values = new HashMap<>();
        Map<String, String> unknown = new HashMap<>();
        for (NamedValue value : mapper.values(stepId)) {
            if (value.content() == null) {
                unknown.put(value.name(), String.valueOf(value.unknownReason()));
            } else {
                values.put(value.name(), value.content());
            }
        }
        return new Taken(values, unknown);
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

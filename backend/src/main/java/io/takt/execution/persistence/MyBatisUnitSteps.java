package io.takt.execution.persistence;

import io.takt.execution.domain.UnitStep;
import io.takt.execution.domain.UnitSteps;
import io.takt.execution.persistence.UnitStepMapper.GeneratedId;
import io.takt.execution.persistence.UnitStepMapper.NamedReason;
import io.takt.execution.persistence.UnitStepMapper.NamedValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        values.forEach((name, content) -> mapper.addValue(generated.id(), name, content));
        unknown.forEach((name, reason) -> mapper.addUnknown(generated.id(), name, reason));
    }

    @Override
    public List<UnitStep> unjudged(long jobId) {
        return mapper.unjudged(jobId);
    }

    @Override
    public void judged(long stepId) {
        mapper.judged(stepId);
    }

    @Override
    public Map<String, BigDecimal> values(long stepId) {
        return mapper.values(stepId).stream().collect(Collectors.toMap(NamedValue::name, NamedValue::content));
    }

    @Override
    public Map<String, String> unknown(long stepId) {
        return mapper.unknown(stepId).stream().collect(Collectors.toMap(NamedReason::name, NamedReason::reason));
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

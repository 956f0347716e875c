package io.takt.execution.persistence;

import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.shared.ConcurrentChange;
import org.apache.ibatis.annotations.Mapper;

/** SQL of Units. */
@Mapper
interface UnitMapper extends Units {

    int write(Unit unit);

    @Override
    default void save(Unit unit) {
        if (write(unit) == 0) {
            throw new ConcurrentChange("execution.changedMeanwhile", unit.code());
        }
        unit.written();
    }
}

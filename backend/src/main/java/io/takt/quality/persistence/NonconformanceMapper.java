package io.takt.quality.persistence;

import io.takt.quality.domain.Nonconformance;
import io.takt.quality.domain.NonconformanceRecords;
import io.takt.shared.ConcurrentChange;
import org.apache.ibatis.annotations.Mapper;

/** SQL of nonconformances. */
@Mapper
interface NonconformanceMapper extends NonconformanceRecords {

    int write(Nonconformance nonconformance);

    @Override
    default void save(Nonconformance nonconformance) {
        if (write(nonconformance) == 0) {
            throw new ConcurrentChange("quality.changedMeanwhile", nonconformance.code());
        }
        nonconformance.written();
    }
}

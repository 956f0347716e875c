package io.takt.execution.persistence;

import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.shared.ConcurrentChange;
import org.apache.ibatis.annotations.Mapper;

/** SQL of JobOrders. */
@Mapper
interface JobOrderMapper extends JobOrders {

    int write(JobOrder job);

    @Override
    default void save(JobOrder job) {
        if (write(job) == 0) {
            throw new ConcurrentChange("execution.changedMeanwhile", job.code());
        }
        job.written();
    }
}

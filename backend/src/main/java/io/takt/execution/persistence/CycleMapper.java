package io.takt.execution.persistence;

import io.takt.connectivity.Handshakes.Ticket;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.Cycles;
import io.takt.shared.ConcurrentChange;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of Cycles. */
@Mapper
interface CycleMapper extends Cycles {

    int write(Cycle cycle);

    @Override
    Optional<Cycle> find(@Param("device") String device, @Param("ticket") Ticket ticket);

    @Override
    void removeMembers(@Param("cycleId") long cycleId, @Param("jobId") long jobId);

    @Override
    default void save(Cycle cycle) {
        if (write(cycle) == 0) {
            throw new ConcurrentChange("execution.changedMeanwhile", cycle.device() + " " + cycle.ticket().sequence());
        }
        cycle.written();
    }
}

package io.takt.execution.persistence;

import io.takt.connectivity.Handshakes.Ticket;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.Cycles;
import io.takt.shared.ConcurrentChange;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of Cycles. */
@Mapper
interface CycleMapper extends Cycles {

    int write(Cycle cycle);

    @Override
    Optional<Cycle> find(@Param("device") String device, @Param("ticket") Ticket ticket);

    List<MemberOf> membersOf(@Param("device") String device, @Param("ticket") Ticket ticket);

    @Override
    default Optional<Asked> findAsked(String device, Ticket ticket) {
        List<MemberOf> found = membersOf(device, ticket);
        return found.stream().findFirst().map(first -> new Asked(first.cycle(), found.stream().map(MemberOf::member).toList()));
    }

    @Override
    void removeMembers(@Param("cycleId") long cycleId, @Param("jobId") long jobId);

    @Override
    default void save(Cycle cycle) {
        if (write(cycle) == 0) {
            throw new ConcurrentChange("execution.changedMeanwhile", cycle.device() + " " + cycle.ticket().sequence());
        }
        cycle.written();
    }

    /** A cycle with one of its members. */
    record MemberOf(Cycle cycle, long orderId, long jobId, long unitId) {

        private Cycle.Member member() {
            return new Cycle.Member(orderId, jobId, unitId);
        }
    }
}

package io.takt.execution.persistence;

import io.takt.connectivity.Handshakes.Ticket;
import io.takt.execution.domain.Transport;
import io.takt.execution.domain.Transports;
import io.takt.shared.ConcurrentChange;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of Transports. */
@Mapper
interface TransportMapper extends Transports {

    int write(Transport transport);

    Optional<Transport> findAnswered(@Param("device") String device, @Param("epoch") long epoch, @Param("sequence") long sequence);

    @Override
    default Optional<Transport> find(String device, Ticket ticket) {
        return findAnswered(device, ticket.epoch(), ticket.sequence());
    }

    @Override
    default void save(Transport transport) {
        if (write(transport) == 0) {
            throw new ConcurrentChange("execution.changedMeanwhile", transport.code());
        }
        transport.written();
    }
}

package io.takt.execution.transport;

import io.takt.connectivity.Handshakes;
import io.takt.execution.dispatch.StationWake;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Transport;
import io.takt.execution.domain.TransportState;
import io.takt.execution.domain.Transports;
import io.takt.execution.orders.WorkRecord;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes back what machines were asked to move. The order is locked by the caller. */
@Component
public class WithdrawnMoves {

    private final Transports transports;
    private final Handshakes handshakes;
    private final StationWake wake;
    private final WorkRecord record;

    WithdrawnMoves(Transports transports, Handshakes handshakes, StationWake wake, WorkRecord record) {
        this.transports = transports;
        this.handshakes = handshakes;
        this.wake = wake;
        this.record = record;
    }

    /** The machine's own answer, should it still come, counts nothing. */
    void takeBack(Transport transport) {
        String device = transport.device();
        if (transport.state() == TransportState.REQUESTED && device != null) {
            handshakes.giveUp(device, transport.ticket());
        }
    }

    /** The job's boxes stay where they are. */
    public void withdraw(OrderInWork order, JobOrder job) {
        transports.ofJob(job.id()).stream().filter(transport -> !transport.state().isEnded())
                .forEach(transport -> withdraw(order, transport));
    }

    private void withdraw(OrderInWork order, Transport transport) {
        boolean underWay = transport.state() == TransportState.REQUESTED;
        takeBack(transport);
        transport.withdraw(record.now());
        transports.save(transport);
        record.of(order, transport, "withdrawn", Map.of("carrier", transport.carrier(), "from", transport.source(),
                "to", String.valueOf(transport.target()), "underWay", underWay));
        wake.afterCommit(transport.station());
    }
}

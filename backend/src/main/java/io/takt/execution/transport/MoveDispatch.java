package io.takt.execution.transport;

import io.takt.connectivity.Handshakes;
import io.takt.connectivity.Handshakes.Ticket;
import io.takt.execution.dispatch.MachineTurns;
import io.takt.execution.domain.EquipmentBook;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.Stations;
import io.takt.execution.domain.Transport;
import io.takt.execution.domain.TransportState;
import io.takt.execution.domain.Transports;
import io.takt.execution.transport.TransportLock.LockedTransport;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a machine that moves boxes its next one: the longest waiting for which there is room. One box at a time. */
@Service
class MoveDispatch implements MachineTurns {

    private final Stations stations;
    private final Transports transports;
    private final MaterialBook materials;
    private final EquipmentBook machines;
    private final Handshakes handshakes;
    private final TransportLock lock;

    MoveDispatch(Stations stations, Transports transports, MaterialBook materials, EquipmentBook machines, Handshakes handshakes,
            TransportLock lock) {
        this.stations = stations;
        this.transports = transports;
        this.materials = materials;
        this.machines = machines;
        this.handshakes = handshakes;
        this.lock = lock;
    }

    @Override
    public List<String> stationsWanting() {
        return transports.stationsWanting();
    }

    @Override
    @Transactional
    public void dispatch(String station) {
        stations.lock(station);
        List<Transport> open = transports.openAt(station);
        if (open.stream().anyMatch(transport -> transport.state() == TransportState.REQUESTED)) {
            return;
        }
        for (Transport next : open) {
            Optional<String> target = target(next);
            if (target.isPresent() && machines.get(String.valueOf(next.equipment())).connected()) {
                start(next.code(), target.get());
                return;
            }
        }
    }

    private Optional<String> target(Transport transport) {
        List<String> awaited = transports.openTargets();
        return Optional.ofNullable(transport.target())
                .or(() -> materials.freeBins().stream().filter(bin -> !awaited.contains(bin)).findFirst());
    }

    private void start(String code, String target) {
        LockedTransport locked = lock.transport(code);
        Transport transport = locked.transport();
        if (transport.state() != TransportState.WANTED) {
            return;
        }
        String device = Objects.requireNonNull(transport.device(), code);
        Ticket ticket = handshakes.request(device,
                Map.of("carrierId", transport.carrier(), "source", transport.source(), "target", target));
        transport.request(target, ticket, lock.record().now());
        transports.save(transport);
        lock.record().of(locked.order(), transport, "requested", Map.of("device", device, "carrier", transport.carrier(),
                "from", transport.source(), "to", target));
    }
}

package io.takt.execution.domain;

import io.takt.connectivity.Handshakes.Ticket;
import java.util.List;
import java.util.Optional;

/** Boxes that are moved. */
public interface Transports {

    void add(Transport transport);

    void save(Transport transport);

    Optional<Transport> find(String code);

    Optional<Transport> find(String device, Ticket ticket);

    List<Transport> ofJob(long jobId);

    /** Those whose machine was asked, or that wait for their turn, at a station; the longest waiting first. */
    List<Transport> openAt(String station);

    List<String> stationsWanting();

    /** All boxes whose moving is not over, the longest planned first. */
    List<Transport> open();

    /** Places to which boxes are on their way. */
    List<String> openTargets();
}

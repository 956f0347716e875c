package io.takt.execution.domain;

import io.takt.connectivity.Handshakes.Ticket;
import java.util.List;
import java.util.Optional;

/** Runs of machines and their members. */
public interface Cycles {

    void add(Cycle cycle);

    void addMember(long cycleId, Cycle.Member member);

    void save(Cycle cycle);

    Optional<Cycle> find(String device, Ticket ticket);

    /** The same with its members: what the machine was asked to run. */
    Optional<Asked> findAsked(String device, Ticket ticket);

    Optional<Cycle> lockById(long id);

    List<Cycle> openAt(String station);

    List<Cycle> openOfJob(long jobId);

    Optional<Cycle> lastOfJob(long jobId);

    /** How many cycles of a job have given no usable answer since one did. */
    int unusableInARow(long jobId);

    List<Cycle.Member> members(long cycleId);

    /** Takes a job's units out of a cycle. */
    void removeMembers(long cycleId, long jobId);

    /** A cycle and who is in it. */
    record Asked(Cycle cycle, List<Cycle.Member> members) {
    }
}

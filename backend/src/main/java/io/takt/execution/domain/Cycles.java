package io.takt.execution.domain;

import java.util.List;
import java.util.Optional;

/** Runs of machines and their members. */
public interface Cycles {

    void add(Cycle cycle);

    void addMember(long cycleId, Cycle.Member member);

    void save(Cycle cycle);

    Optional<Cycle> find(String device, long sequence);

    Optional<Cycle> lockById(long id);

    List<Cycle> openAt(String station);

    List<Cycle> openOfJob(long jobId);

    List<Cycle.Member> members(long cycleId);
}

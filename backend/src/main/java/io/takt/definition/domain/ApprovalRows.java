package io.takt.definition.domain;

import io.takt.definition.revision.Approval;
import java.util.List;
import java.util.Optional;

/** Which revisions are on their way into force, and who wrote them. */
public interface ApprovalRows {

    void addWriter(String entity, long revision, String account);

    List<String> writers(String entity, long revision);

    void removeWriters(String entity, long revision);

    void add(Approval approval);

    Optional<Approval> find(String entity, long revision);

    /** Those that go along with another revision. */
    List<Approval> ledBy(String leader);

    /** Those that go along with any other revision. */
    List<Approval> led();

    /** Those that an account wrote or asked the approval of. */
    List<Approval> writtenBy(String account);

    /** Those that wait for somebody's decision, the oldest first. */
    List<Approval> awaited();

    /** A process instance now waits for a person's decision. */
    void opened(String processInstance, String task);

    void closed(String task);

    Optional<Approval> ofProcess(String processInstance);

    void remove(String entity, long revision);
}

package io.takt.definition.revision;

import io.takt.definition.domain.ApprovalRows;
import io.takt.security.FourEyes;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.ProcessRuntime;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings revisions from the request for review into force: the process, whose decision it waits for, and who may not take it. */
@Component
class Approvals {

    static final String MODEL = "approve-definition";
    static final String FORM = "definition/review";

    private final ApprovalRows rows;
    private final Engine engine;
    private final FourEyes fourEyes;
    private final LiveUpdates live;
    private final PlantClock clock;

    Approvals(ApprovalRows rows, Engine engine, FourEyes fourEyes, LiveUpdates live, PlantClock clock) {
        this.rows = rows;
        this.engine = engine;
        this.fourEyes = fourEyes;
        this.live = live;
        this.clock = clock;
    }

    /** Where the process runs. */
    @Component
    record Engine(ProcessModels models, ProcessRuntime runtime) {
    }

    /** What the model reads of a decision. */
    enum Decision { APPROVED, RETURNED }

    /** The account that acts, or whatever else does. */
    static String actor() {
        Actor actor = Actors.current();
        return Objects.requireNonNullElse(actor.causedBy(), actor.name());
    }

    void wroteBy(Revision revision, String account) {
        rows.addWriter(revision.entity(), revision.id(), account);
    }

    /** Who wrote a revision or asked for its approval. */
    List<String> writers(Revision revision) {
        return rows.writers(revision.entity(), revision.id());
    }

    /** The same, of the revision and of what goes along with it: none of them decides. */
    Set<String> involved(Revision revision) {
        Set<String> involved = new LinkedHashSet<>(writers(revision));
        along(revision).forEach(led -> involved.addAll(rows.writers(led.entity(), led.revisionId())));
        return involved;
    }

    void forget(Revision revision) {
        rows.removeWriters(revision.entity(), revision.id());
        rows.remove(revision.entity(), revision.id());
    }

    void start(Revision revision) {
        wroteBy(revision, actor());
        String key = ApprovalKey.of(revision).text();
        String instance = engine.runtime().start(engine.models().getEffective(MODEL), key, Map.of());
        rows.add(new Approval(revision.entity(), revision.id(), revision.code(), revision.revision(), actor(), clock.now(), null,
                instance, null));
    }

    /** Goes along with another revision, which is decided upon for both. */
    void join(Revision revision, Revision leader) {
        wroteBy(revision, actor());
        rows.add(new Approval(revision.entity(), revision.id(), revision.code(), revision.revision(), actor(), clock.now(),
                ApprovalKey.of(leader).text(), null, null));
    }

    List<Approval> along(Revision leader) {
        return rows.ledBy(ApprovalKey.of(leader).text());
    }

    Optional<Approval> find(Revision revision) {
        return rows.find(revision.entity(), revision.id());
    }

    List<Approval> awaited() {
        return rows.awaited();
    }

    /** Everything that goes along with something else. */
    List<Approval> allAlong() {
        return rows.led();
    }

    /** What the person who asks has written of all that is on its way. */
    Set<ApprovalKey> written() {
        return rows.writtenBy(actor()).stream().map(Approval::key).collect(Collectors.toSet());
    }

    /** @throws Refused if it goes along with another revision */
    void requireOwn(Revision revision) {
        find(revision).map(Approval::leader).ifPresent(leader -> {
            throw new Refused("definition.goesAlong", revision.title(), ApprovalKey.parse(leader).title());
        });
    }

    /** Nobody who wrote the revision, or one that goes along with it, decides. */
    void requireAnother(Revision revision) {
        fourEyes.requireAnother(involved(revision), revision.title());
    }

    /** @param from from when the revision shall be in force; null for at once */
    void decide(Revision revision, Decision decision, @Nullable Instant from) {
        String task = find(revision).map(Approval::task).orElse(null);
        if (task == null) {
            throw new Refused("definition.reviewNotOpen", revision.title());
        }
        Map<String, Object> decided = new HashMap<>();
        decided.put("decision", decision.name());
        decided.put("begin", from == null ? "NOW" : "LATER");
        decided.put("from", Objects.requireNonNullElse(from, Instant.EPOCH).toString());
        rows.closed(task);
        engine.runtime().completeTask(task, decided);
    }

    /** The process that waits for its date goes on at once. */
    void deliver(Revision revision, String message) {
        String instance = find(revision).map(Approval::processInstance).orElse(null);
        if (instance == null || !engine.runtime().deliver(instance, message, Map.of())) {
            throw new Refused("definition.notPlanned", revision.title());
        }
    }

    void opened(String processInstance, String task) {
        rows.opened(processInstance, task);
        rows.ofProcess(processInstance).ifPresent(approval -> live.changed(approval.entity(), approval.code()));
    }

    void ended(Revision revision) {
        rows.remove(revision.entity(), revision.id());
    }
}

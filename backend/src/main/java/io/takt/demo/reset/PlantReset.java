package io.takt.demo.reset;

import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.LiveUpdates;
import io.takt.shared.Refused;
import io.takt.shared.SystemTime;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for the demo factory as it was on its first day, and tells how far that is. */
@Service
@Profile("demo")
public class PlantReset {

    private final ResetMapper rows;
    private final ResetWork work;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final LiveUpdates live;
    private final SystemTime time;

    PlantReset(ResetMapper rows, ResetWork work, Permissions permissions, AuditTrail audit, LiveUpdates live, SystemTime time) {
        this.rows = rows;
        this.work = work;
        this.permissions = permissions;
        this.audit = audit;
        this.live = live;
        this.time = time;
    }

    /** @param story the story to play afterwards */
    @Transactional
    public void request(@Nullable String story) {
        permissions.require("demo.control");
        if (rows.last().filter(last -> last.state() == ResetRow.State.REQUESTED).isPresent()) {
            throw new Refused("demo.resetUnderWay");
        }
        rows.add(Actors.current().name(), time.now(), story);
        audit.record("demo.plant", "demo", "reset-requested", Map.of(), Map.of());
        live.changed("demo", "reset");
        work.afterCommit();
    }

    /** The last one that was asked for. Needs {@code demo.control}. */
    public Optional<ResetView> last() {
        permissions.require("demo.control");
        return rows.last().map(row -> new ResetView(row.state().name(), work.phase(), row.requestedBy(), row.requestedAt(), row.millis(),
                row.emptied()));
    }

    /** The story that a reset was to make room for. */
    public Optional<String> storyToPlay() {
        return rows.last().filter(row -> row.state() == ResetRow.State.DONE).map(ResetRow::story);
    }

    /** Completes at the start what a crash has interrupted. */
    void completeInterrupted() {
        Actors.as(Actor.system("demo"), () -> rows.last().filter(row -> row.state() == ResetRow.State.REQUESTED)
                .ifPresent(work::carryOut));
    }

    /**
     * How far a reset is.
     *
     * @param phase   what is being done now; null when nothing is
     * @param millis  how long it took
     * @param emptied how many rows it removed
     */
    public record ResetView(String state, @Nullable String phase, String requestedBy, Instant requestedAt, @Nullable Long millis,
            @Nullable Long emptied) {
    }
}

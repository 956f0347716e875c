package io.takt.security;

import io.takt.shared.LiveUpdates;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The sessions that are open. They are held in memory as the browsers' own are: both end with the product. */
@Component
class OpenSessions {

    private static final String TOPIC = "security.session";

    private final Map<String, OpenSession> open = new ConcurrentHashMap<>();
    private final LiveUpdates liveUpdates;

    OpenSessions(LiveUpdates liveUpdates) {
        this.liveUpdates = liveUpdates;
    }

    void add(OpenSession session) {
        open.put(session.id(), session);
        liveUpdates.changed(TOPIC, session.userName());
    }

    void remove(OpenSession session) {
        open.remove(session.id());
        liveUpdates.changed(TOPIC, session.userName());
    }

    Collection<OpenSession> all() {
        return List.copyOf(open.values());
    }

    Optional<OpenSession> find(String id) {
        return Optional.ofNullable(open.get(id));
    }

    List<OpenSession> of(String userName) {
        return open.values().stream().filter(session -> session.userName().equals(userName)).toList();
    }

    /** What an account's sessions are told once the running transaction has committed: when they end by themselves. */
    void endAllOfAt(String userName, @Nullable Instant moment) {
        afterCommit(userName, () -> of(userName).forEach(session -> session.endsAt(moment)));
    }

    /**
     * Ends them once the running transaction has committed, so that nobody comes in anew by what it takes away.
     *
     * @param except the id of a session that goes on
     */
    void endAllOf(String userName, @Nullable String except) {
        afterCommit(userName, () -> of(userName).stream().filter(session -> !session.id().equals(except)).forEach(OpenSession::end));
    }

    void end(OpenSession session) {
        afterCommit(session.userName(), session::end);
    }

    private void afterCommit(String userName, Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
        // what is told while a commit is followed up is not heard
        liveUpdates.changed(TOPIC, userName);
    }
}

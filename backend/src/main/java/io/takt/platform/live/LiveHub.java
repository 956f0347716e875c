package io.takt.platform.live;

import io.takt.shared.LiveUpdates;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** All open browsers. Telling them costs the writing transaction nothing: each connection has its own bounded queue. */
class LiveHub implements LiveUpdates {

    static final int MOST_CONNECTIONS = 500;

    private final Set<LiveConnection> connections = ConcurrentHashMap.newKeySet();
    private final Executor senders;

    LiveHub(Executor senders) {
        this.senders = senders;
    }

    @Override
    public void changed(String topic, String key) {
        TransactionChanges.tell(new LiveChange(topic, key), this::offer);
    }

    /** @param signedIn whether the browser's person still is; nothing is told to one whose session was ended */
    SseEmitter open(BooleanSupplier signedIn) {
        if (connections.size() >= MOST_CONNECTIONS) {
            throw new TooManyBrowsers();
        }
        SseEmitter emitter = new SseEmitter(0L);
        LiveConnection connection = new LiveConnection(emitter, senders, signedIn);
        connections.add(connection);
        emitter.onCompletion(() -> connections.remove(connection));
        emitter.onError(broken -> connections.remove(connection));
        connection.beat();
        return emitter;
    }

    void beat() {
        connections.forEach(LiveConnection::beat);
    }

    /** Open streams would hold a graceful stop until its time is up. */
    void closeAll() {
        connections.forEach(LiveConnection::close);
        connections.clear();
    }

    int size() {
        return connections.size();
    }

    private void offer(LiveChange change) {
        connections.forEach(connection -> connection.offer(change));
    }
}

package io.takt.platform.live;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One browser. Equal changes that wait are one; a browser too slow for its queue is told to read everything again. */
class LiveConnection {

    static final int MOST_WAITING = 256;

    private final SseEmitter emitter;
    private final Executor senders;
    private final Set<LiveChange> waiting = new LinkedHashSet<>();
    private boolean sending;
    private boolean beatDue;

    LiveConnection(SseEmitter emitter, Executor senders) {
        this.emitter = emitter;
        this.senders = senders;
    }

    synchronized void offer(LiveChange change) {
        if (waiting.size() >= MOST_WAITING) {
            waiting.clear();
            waiting.add(LiveChange.EVERYTHING);
        }
        if (!waiting.contains(LiveChange.EVERYTHING)) {
            waiting.add(change);
        }
        wake();
    }

    synchronized void beat() {
        beatDue = true;
        wake();
    }

    void close() {
        emitter.complete();
    }

    private void wake() {
        if (!sending) {
            sending = true;
            senders.execute(this::sendAll);
        }
    }

    private void sendAll() {
        try {
            List<LiveChange> batch = take();
            while (!batch.isEmpty()) {
                for (LiveChange change : batch) {
                    emitter.send(SseEmitter.event().name("change").data(change));
                }
                batch = take();
            }
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }

    private synchronized List<LiveChange> take() throws IOException {
        if (beatDue) {
            beatDue = false;
            emitter.send(SseEmitter.event().comment("beat"));
        }
        List<LiveChange> batch = List.copyOf(waiting);
        waiting.clear();
        sending = !batch.isEmpty();
        return batch;
    }
}

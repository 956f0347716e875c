package io.takt.platform.live;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.BooleanSupplier;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One browser. Equal changes that wait are one; a browser too slow for its queue is told to read everything again. */
class LiveConnection {

    static final int MOST_WAITING = 256;

    private final SseEmitter emitter;
    private final Executor senders;
    private final BooleanSupplier signedIn;
    private final Set<LiveChange> waiting = new LinkedHashSet<>();
    private boolean sending;
    private boolean beatDue;

    LiveConnection(SseEmitter emitter, Executor senders, BooleanSupplier signedIn) {
        this.emitter = emitter;
        this.senders = senders;
        this.signedIn = signedIn;
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
            try {
                senders.execute(this::sendAll);
            } catch (RejectedExecutionException closing) {
                sending = false;
            }
        }
    }

    private void sendAll() {
        try {
            for (Batch batch = take(); !batch.isEmpty(); batch = take()) {
                if (!signedIn.getAsBoolean()) {
                    close();
                    return;
                }
                send(batch);
            }
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }

    /** A browser that reads slowly holds up nobody but itself: nothing is sent under the lock. */
    private void send(Batch batch) throws IOException {
        if (batch.beat()) {
            emitter.send(SseEmitter.event().comment("beat"));
        }
        for (LiveChange change : batch.changes()) {
            emitter.send(SseEmitter.event().name("change").data(change));
        }
    }

    private synchronized Batch take() {
        Batch batch = new Batch(beatDue, List.copyOf(waiting));
        beatDue = false;
        waiting.clear();
        sending = !batch.isEmpty();
        return batch;
    }

    /** What is sent next. */
    private record Batch(boolean beat, List<LiveChange> changes) {

        boolean isEmpty() {
            return !beat && changes.isEmpty();
        }
    }
}

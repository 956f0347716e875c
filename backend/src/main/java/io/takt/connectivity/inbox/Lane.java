package io.takt.connectivity.inbox;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One device's queue: its work runs on one thread at a time, and again if it was called meanwhile. */
final class Lane {

    private static final Logger LOG = LoggerFactory.getLogger(Lane.class);

    private final Executor threads;
    private final Runnable work;
    private final AtomicInteger calls = new AtomicInteger();

    Lane(Executor threads, Runnable work) {
        this.threads = threads;
        this.work = work;
    }

    void call() {
        if (calls.getAndIncrement() == 0) {
            threads.execute(this::run);
        }
    }

    /** A run that fails is told and gives its turn back, so that the next call starts the lane again. */
    private void run() {
        int seen = calls.get();
        try {
            work.run();
        } catch (RuntimeException failure) {
            LOG.error("A lane's run failed; the next call starts it again", failure);
        } finally {
            if (calls.addAndGet(-seen) != 0) {
                threads.execute(this::run);
            }
        }
    }
}

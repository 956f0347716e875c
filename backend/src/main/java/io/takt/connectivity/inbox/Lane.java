package io.takt.connectivity.inbox;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/** One device's queue: its work runs on one thread at a time, and again if it was called meanwhile. */
final class Lane {

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

    /** A lane that fails gives its turn back, so that the next call starts it again. */
    private void run() {
        int seen = calls.get();
        try {
            work.run();
        } finally {
            if (calls.addAndGet(-seen) != 0) {
                threads.execute(this::run);
            }
        }
    }
}

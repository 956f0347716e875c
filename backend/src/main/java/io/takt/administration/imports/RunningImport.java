package io.takt.administration.imports;

import io.takt.shared.Actor;

/** The import that is under way, as other threads may look at it and stop it. */
final class RunningImport {

    private final Actor person;
    private volatile String code = "–";
    private volatile int total;
    private volatile int done;
    private volatile boolean cancelled;

    RunningImport(Actor person) {
        this.person = person;
    }

    Actor person() {
        return person;
    }

    String code() {
        return code;
    }

    void named(String known) {
        code = known;
    }

    void expect(int rows) {
        total = rows;
    }

    /** @throws Cancelled if somebody has stopped it, or the product is ending */
    void rowDone(int rows) {
        done = rows;
        requireWanted();
    }

    /** @throws Cancelled likewise */
    void requireWanted() {
        if (cancelled || Thread.currentThread().isInterrupted()) {
            throw new Cancelled();
        }
    }

    void cancel() {
        cancelled = true;
    }

    ImportProgress progress() {
        return new ImportProgress(done, Math.max(total, done));
    }

    /** Everything shall be as before. */
    static final class Cancelled extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}

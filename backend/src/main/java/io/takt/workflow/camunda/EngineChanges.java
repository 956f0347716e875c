package io.takt.workflow.camunda;

/** Counts on each thread what the running step moved in the engine: no savepoint of the database takes that back. */
final class EngineChanges {

    private final ThreadLocal<Integer> count = ThreadLocal.withInitial(() -> 0);

    void one() {
        count.set(count.get() + 1);
    }

    int sofar() {
        return count.get();
    }
}

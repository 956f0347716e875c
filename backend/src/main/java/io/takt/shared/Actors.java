package io.takt.shared;

import java.util.Optional;
import java.util.function.Supplier;

/** The actor of the running thread. No code path that changes the plant runs without one. */
public final class Actors {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private Actors() {
    }

    public static Optional<Actor> findCurrent() {
        return Optional.ofNullable(CURRENT.get());
    }

    public static Actor current() {
        return findCurrent().orElseThrow(() -> new IllegalStateException("no actor: run the change through Actors.as(…)"));
    }

    public static <T> T as(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            restore(before);
        }
    }

    public static void as(Actor actor, Runnable work) {
        as(actor, () -> {
            work.run();
            return true;
        });
    }

    private static void restore(@org.jspecify.annotations.Nullable Actor before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}

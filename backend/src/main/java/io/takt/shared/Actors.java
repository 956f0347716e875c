package io.takt.shared;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The actor of the running thread. No code path that changes the plant runs without one. */
public final class Actors {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private Actors() {
    }

    public static Optional<Actor> findCurrent() {
        return Optional.ofNullable(CURRENT.get());
    }

    public static Actor current() {
        return findCurrent()
                .orElseThrow(() -> new IllegalStateException("no actor: run the change through Actors.as(…)"));
    }

    /** Makes the actor current until the scope is closed. */
    public static Scope enter(Actor actor) {
        Scope scope = new Scope(CURRENT.get());
        CURRENT.set(actor);
        return scope;
    }

    public static <T> T as(Actor actor, Supplier<T> work) {
        try (Scope scope = enter(actor)) {
            return work.get();
        }
    }

    public static void as(Actor actor, Runnable work) {
        try (Scope scope = enter(actor)) {
            work.run();
        }
    }

    /** How long an actor is current; closing it brings back the one before. */
    public static final class Scope implements AutoCloseable {

        private final @Nullable Actor before;

        private Scope(@Nullable Actor before) {
            this.before = before;
        }

        @Override
        public void close() {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}

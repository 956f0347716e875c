package io.takt.execution.play;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries random sequences of acts for a while; of one that fails it looks for a shorter one that fails as well. */
final class ShortestFailure {

    private static final Logger LOG = LoggerFactory.getLogger(ShortestFailure.class);
    private static final int SIZE = 1000;
    private static final Duration SHRINKING = Duration.ofSeconds(90);

    private final int longest;
    private final Consumer<List<Act>> property;

    /** @param property plays a sequence, and throws if something does not hold */
    ShortestFailure(int longest, Consumer<List<Act>> property) {
        this.longest = longest;
        this.property = property;
    }

    /** Returns how many sequences were tried. */
    int search(long seed, Duration budget) {
        Instant end = Instant.now().plus(budget);
        int[] tried = new int[1];
        JqwikSession.run(() -> {
            RandomGenerator<List<Act>> generator = Act.sequences(longest).generator(SIZE);
            Random random = new Random(seed);
            while (Instant.now().isBefore(end)) {
                Shrinkable<List<Act>> sequence = generator.next(random);
                tried[0]++;
                Optional<Throwable> failure = failureOf(sequence);
                if (failure.isPresent()) {
                    throw report(seed, sequence, shrunk(sequence, failure.get()));
                }
            }
        });
        return tried[0];
    }

    private record Failing(List<Act> sequence, Throwable failure) {
    }

    private Failing shrunk(Shrinkable<List<Act>> failing, Throwable failure) {
        Instant end = Instant.now().plus(SHRINKING);
        Shrinkable<List<Act>> shortest = failing;
        Throwable last = failure;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (Shrinkable<List<Act>> candidate : shortest.shrink().limit(200).toList()) {
                if (Instant.now().isAfter(end)) {
                    return new Failing(shortest.value(), last);
                }
                Optional<Throwable> again = failureOf(candidate);
                if (again.isPresent()) {
                    shortest = candidate;
                    last = again.get();
                    shorter = true;
                    break;
                }
            }
        }
        return new Failing(shortest.value(), last);
    }

    private Optional<Throwable> failureOf(Shrinkable<List<Act>> sequence) {
        List<Act> acts = sequence.value();
        try {
            property.accept(acts);
            return Optional.empty();
        } catch (RuntimeException | AssertionError failure) {
            LOG.info("{} fails: {}", acts, failure.getMessage());
            return Optional.of(failure);
        }
    }

    private static AssertionError report(long seed, Shrinkable<List<Act>> first, Failing shortest) {
        return new AssertionError("seed " + seed + ", first " + first.value() + ", shortest " + shortest.sequence(), shortest.failure());
    }
}

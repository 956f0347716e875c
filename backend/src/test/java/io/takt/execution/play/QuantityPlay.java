package io.takt.execution.play;

import io.takt.execution.jobs.HandConfirmation;
import io.takt.execution.line.OnTheHubLine;
import io.takt.execution.lots.LotSplit;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** The identity of quantities under random plays: one act after the other, or two people at once while a third looks. */
public abstract class QuantityPlay extends OnTheHubLine {

    private static final Logger LOG = LoggerFactory.getLogger(QuantityPlay.class);
    private static final int LONGEST = 24;
    private static final int LARGEST = 9;

    private Play play;

    @BeforeEach
    void everybodyIsThere(@Autowired HandConfirmation confirmation, @Autowired LotSplit split, @Autowired JdbcTemplate rows) {
        play = new Play(line, machines, orders, new Hands(line, confirmation, split), new Pieces(line, rows));
    }

    protected void oneAfterTheOther(Duration budget) {
        search(this::alone, budget);
    }

    protected void twoAtOnce(Duration budget) {
        search(this::together, budget);
    }

    private static void search(Consumer<List<Act>> property, Duration budget) {
        long seed = Long.getLong("quantities.seed", System.nanoTime());
        int tried = new ShortestFailure(LONGEST, property).search(seed, budget);
        LOG.warn("{} random plays of {} held, seed {}", tried, budget, seed);
    }

    private void alone(List<Act> acts) {
        String order = play.begin(1 + acts.get(0).which() % LARGEST);
        play.check(order);
        for (Act act : acts) {
            play.act(order, act);
            play.check(order);
        }
        play.finish(order, acts.size() % 2 == 0);
    }

    private void together(List<Act> acts) {
        String order = play.begin(1 + acts.get(0).which() % LARGEST);
        ExecutorService people = Executors.newFixedThreadPool(3);
        try {
            CompletableFuture<?> both = CompletableFuture.allOf(CompletableFuture.runAsync(() -> every(2, 0, acts, order), people),
                    CompletableFuture.runAsync(() -> every(2, 1, acts, order), people));
            CompletableFuture<?> looks = CompletableFuture.runAsync(() -> lookUntil(both, order), people);
            CompletableFuture.allOf(both, looks).join();
        } catch (CompletionException failed) {
            throw new AssertionError(failed.getCause().getMessage(), failed.getCause());
        } finally {
            people.shutdownNow();
        }
        play.finish(order, acts.size() % 2 == 0);
    }

    private void every(int step, int first, List<Act> acts, String order) {
        IntStream.iterate(first, next -> next < acts.size(), next -> next + step).forEach(next -> play.act(order, acts.get(next)));
    }

    private void lookUntil(CompletableFuture<?> over, String order) {
        do {
            play.check(order);
        } while (!over.isDone());
    }
}

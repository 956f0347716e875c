package io.takt.shopfloor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Lets several threads begin at the same moment. */
final class Together {

    private Together() {
    }

    /** What each returned, in the order given; what one threw is thrown when all have ended. */
    static <T> List<T> run(List<Supplier<T>> work) {
        CyclicBarrier start = new CyclicBarrier(work.size());
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<CompletableFuture<T>> running = new ArrayList<>();
            work.forEach(one -> running.add(CompletableFuture.supplyAsync(() -> {
                await(start);
                return one.get();
            }, threads)));
            return running.stream().map(CompletableFuture::join).toList();
        } finally {
            threads.shutdown();
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

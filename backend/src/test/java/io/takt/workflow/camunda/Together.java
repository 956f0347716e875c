package io.takt.workflow.camunda;

import io.takt.shared.ConcurrentChange;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Runs the same work on several threads at the same moment. */
final class Together {

    private Together() {
    }

    /** The answers; empty for a caller that was told of a conflict. Any other failure fails the test. */
    static <T> List<Optional<T>> call(int callers, Callable<T> work) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        CyclicBarrier start = new CyclicBarrier(callers);
        try {
            List<Future<Optional<T>>> answers = IntStream.range(0, callers).mapToObj(i -> threads.submit(() -> {
                start.await();
                return attempt(work);
            })).toList();
            return answers.stream().map(Together::get).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> Optional<T> attempt(Callable<T> work) throws Exception {
        try {
            return Optional.of(work.call());
        } catch (ConcurrentChange slower) {
            return Optional.empty();
        }
    }

    private static <T> T get(Future<T> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new AssertionError(failed);
        }
    }
}

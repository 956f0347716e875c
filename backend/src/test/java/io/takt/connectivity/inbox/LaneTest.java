package io.takt.connectivity.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneTest {

    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    @AfterEach
    void end() {
        threads.shutdownNow();
    }

    @Test
    void neverRunsTwiceAtOnceAndMissesNoCall() {
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger together = new AtomicInteger();
        AtomicInteger worked = new AtomicInteger();
        Lane lane = new Lane(threads, () -> {
            together.accumulateAndGet(inside.incrementAndGet(), Math::max);
            worked.addAndGet(waiting.getAndSet(0));
            inside.decrementAndGet();
        });
        for (int call = 0; call < 10_000; call++) {
            waiting.incrementAndGet();
            lane.call();
        }
        Awaitility.await().atMost(10, TimeUnit.SECONDS).until(() -> worked.get() == 10_000);
        assertThat(together).hasValue(1);
    }

    @Test
    void aRunThatFailsDoesNotEndTheLane() throws InterruptedException {
        CountDownLatch second = new CountDownLatch(2);
        Lane lane = new Lane(threads, () -> {
            second.countDown();
            if (second.getCount() == 1) {
                throw new IllegalStateException("the first run fails");
            }
        });
        lane.call();
        Awaitility.await().until(() -> second.getCount() == 1);
        Awaitility.await().pollInSameThread().until(() -> {
            lane.call();
            return second.await(100, TimeUnit.MILLISECONDS);
        });
    }
}

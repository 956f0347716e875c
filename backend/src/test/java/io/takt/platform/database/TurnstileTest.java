package io.takt.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class TurnstileTest {

    private final Turnstile turnstile = new Turnstile();
    private final List<String> order = new CopyOnWriteArrayList<>();
    private final TransactionTemplate transaction = new TransactionTemplate(new Transactions(turnstile));

    @Test
    void whoIsAloneWaitsForThoseInsideAndTheNextWaitForIt() throws InterruptedException {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Thread first = started(() -> transaction.executeWithoutResult(status -> {
            inside.countDown();
            waitFor(mayEnd);
            order.add("first");
        }));
        inside.await();
        Thread alone = started(() -> turnstile.alone(() -> order.add("alone")));
        await().until(() -> alone.getState() == Thread.State.TIMED_WAITING);
        Thread next = started(() -> transaction.executeWithoutResult(status -> order.add("next")));
        await().until(() -> next.getState() == Thread.State.WAITING);

        mayEnd.countDown();
        for (Thread thread : List.of(first, alone, next)) {
            thread.join();
        }
        assertThat(order).containsExactly("first", "alone", "next");
    }

    @Test
    void oneThatFailsLeavesNothingLocked() throws InterruptedException {
        Thread failing = started(() -> {
            try {
                transaction.executeWithoutResult(status -> {
                    throw new IllegalStateException("refused");
                });
            } catch (IllegalStateException expected) {
                order.add("failed");
            }
        });
        failing.join();

        turnstile.alone(() -> order.add("alone"));
        assertThat(order).containsExactly("failed", "alone");
    }

    private static Thread started(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        return thread;
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Transactions without a database. */
    private static final class Transactions extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1;

        Transactions(Turnstile turnstile) {
            addListener(turnstile);
        }

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected void doBegin(Object begun, TransactionDefinition definition) {
            // nothing to open
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // nothing to keep
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // nothing to take back
        }
    }
}

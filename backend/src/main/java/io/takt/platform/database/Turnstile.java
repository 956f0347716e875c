package io.takt.platform.database;

import io.takt.shared.Refused;
import io.takt.shared.Standstill;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Every transaction goes through here, inner ones too; while one piece of work is alone, the others wait before they take a connection. */
@Component
class Turnstile implements TransactionExecutionListener, Standstill {

    private static final int PATIENCE_SECONDS = 8;

    private final ReentrantReadWriteLock passage = new ReentrantReadWriteLock();

    @Override
    public <T> T alone(Supplier<T> work) {
        if (!isEmptied()) {
            throw new Refused("platform.noStandstill", PATIENCE_SECONDS);
        }
        try {
            return work.get();
        } finally {
            passage.writeLock().unlock();
        }
    }

    private boolean isEmptied() {
        try {
            return passage.writeLock().tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        passage.readLock().lock();
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null) {
            passage.readLock().unlock();
        }
    }

    @Override
    public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
        passage.readLock().unlock();
    }

    @Override
    public void afterRollback(TransactionExecution transaction, @Nullable Throwable failure) {
        passage.readLock().unlock();
    }
}

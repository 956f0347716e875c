package io.takt.workflow.camunda;

import io.takt.shared.ConcurrentChange;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.dao.ConcurrencyFailureException;

/** Names what the engine throws when two callers meet: it is a mix, and partly not classed as a conflict by itself. */
final class Conflicts {

    private static final int DEADLOCK = 1213;
    private static final int LOCK_TIMEOUT = 1205;

    private Conflicts() {
    }

    static <T> T translated(String subject, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            if (isConflict(failure)) {
                ConcurrentChange change = new ConcurrentChange("workflow.changedMeanwhile", subject);
                change.initCause(failure);
                throw change;
            }
            throw failure;
        }
    }

    static void translated(String subject, Runnable work) {
        translated(subject, () -> {
            work.run();
            return true;
        });
    }

    private static boolean isConflict(RuntimeException failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause).limit(20)
                .anyMatch(Conflicts::saysConflict);
    }

    private static boolean saysConflict(Throwable cause) {
        return cause instanceof OptimisticLockingException || cause instanceof MismatchingMessageCorrelationException
                || cause instanceof ConcurrencyFailureException
                || cause instanceof SQLException sql
                && (sql.getErrorCode() == DEADLOCK || sql.getErrorCode() == LOCK_TIMEOUT)
                || cause instanceof NullPointerException && thrownByTheEngine(cause);
    }

    /** An execution that another caller ended meanwhile is met as a bare null in the engine. */
    private static boolean thrownByTheEngine(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("org.camunda.bpm.engine.impl.");
    }
}

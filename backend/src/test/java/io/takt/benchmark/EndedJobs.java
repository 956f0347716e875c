package io.takt.benchmark;

import io.takt.eventlog.EventLog;
import io.takt.eventlog.PlantEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears when a job has ended, so that nobody has to ask for it while the clock runs. */
@TestComponent
@Primary
class EndedJobs implements EventLog {

    private final EventLog log;
    private final Map<String, CompletableFuture<Void>> ends = new ConcurrentHashMap<>();

    EndedJobs(@Qualifier("myBatisEventLog") EventLog log) {
        this.log = log;
    }

    /** Done when the job's last transaction is committed. */
    CompletableFuture<Void> job(String code) {
        return ends.computeIfAbsent(code, unheard -> new CompletableFuture<>());
    }

    @Override
    public void append(String type, String aggregate, String code, Map<String, ?> facts) {
        log.append(type, aggregate, code, facts);
        if (type.equals("execution.job-order-completed")) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    job(code).complete(null);
                }
            });
        }
    }

    @Override
    public List<PlantEvent> after(long position, int limit) {
        return log.after(position, limit);
    }

    @Override
    public List<PlantEvent> of(String aggregate, String code) {
        return log.of(aggregate, code);
    }
}

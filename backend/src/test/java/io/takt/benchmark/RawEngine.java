package io.takt.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.runtime.Execution;

/**
 * What somebody would write by hand on the engine alone: the same models with steps that do nothing, the same history and
 * job executor, in a schema of its own on the same server. Instances wait for their machine; a thread tells one of them that
 * it is done, and waits until the token has come round to the next wait.
 */
final class RawEngine implements AutoCloseable {

    private static final String WAITED_FOR = "cycle-done";

    private final HikariDataSource pool = new HikariDataSource();
    private final Map<String, CompletableFuture<Void>> awaited = new ConcurrentHashMap<>();
    private final ProcessEngine engine;
    private final int instances;

    RawEngine(HikariDataSource product, String schema, int instances) {
        this.instances = instances;
        pool.setJdbcUrl(product.getJdbcUrl().replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1" + schema));
        pool.setUsername(product.getUsername());
        pool.setPassword(product.getPassword());
        pool.setTransactionIsolation(product.getTransactionIsolation());
        pool.setMaximumPoolSize(product.getMaximumPoolSize());
        engine = configuration().buildProcessEngine();
        engine.getRepositoryService().createDeployment()
                .addClasspathResource("process-models/execution/run-operation.bpmn")
                .addClasspathResource("process-models/execution/move-carrier.bpmn").deploy();
        for (int number = 0; number < instances; number++) {
            engine.getRuntimeService().startProcessInstanceByKey("run-operation", "JO-" + number, Map.of("mode", "MACHINE",
                    "station", "S", "limit", "P1D", "measured", true, "look", false, "remaining", 1, "overdue", false, "failing", false));
        }
    }

    private StandaloneProcessEngineConfiguration configuration() {
        StandaloneProcessEngineConfiguration settings = new StandaloneProcessEngineConfiguration();
        settings.setProcessEngineName("raw");
        settings.setDataSource(pool);
        settings.setDatabaseType("mysql");
        settings.setDatabaseSchemaUpdate("true");
        settings.setHistory("activity");
        settings.setHistoryTimeToLive("P365D");
        settings.setMetricsEnabled(false);
        settings.setTaskMetricsEnabled(false);
        settings.setAuthorizationEnabled(false);
        settings.setDmnEnabled(false);
        settings.setCmmnEnabled(false);
        settings.setIdGenerator(new StrongUuidGenerator());
        settings.setBeans(Map.of("steps", new EmptySteps()));
        settings.setJobExecutorActivate(true);
        settings.setJobExecutor(jobExecutor());
        return settings;
    }

    private static DefaultJobExecutor jobExecutor() {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setCorePoolSize(4);
        executor.setMaxPoolSize(4);
        executor.setQueueSize(200);
        executor.setMaxJobsPerAcquisition(32);
        executor.setWaitTimeInMillis(500);
        executor.setMaxWait(1000);
        executor.setBackoffTimeInMillis(20);
        executor.setMaxBackoff(500);
        return executor;
    }

    /** Every instance is told once that its machine is done, by so many threads. */
    Side play(int threads) throws Exception {
        List<Execution> waiting = waiting();
        ExecutorService senders = Executors.newFixedThreadPool(threads);
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int sender = 0; sender < threads; sender++) {
            int first = sender;
            work.add(() -> {
                List<Long> nanos = new ArrayList<>();
                for (int next = first; next < waiting.size(); next += threads) {
                    nanos.add(moveOn(waiting.get(next)));
                }
                return nanos;
            });
        }
        List<Long> all = new ArrayList<>();
        long begun = System.nanoTime();
        for (Future<List<Long>> ended : senders.invokeAll(work)) {
            all.addAll(ended.get());
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        senders.shutdown();
        return new Side(all.size(), seconds, all);
    }

    private long moveOn(Execution waiting) throws Exception {
        CompletableFuture<Void> moved = new CompletableFuture<>();
        awaited.put(waiting.getProcessInstanceId(), moved);
        long begun = System.nanoTime();
        engine.getRuntimeService().messageEventReceived(WAITED_FOR, waiting.getId(), Map.of("remaining", 1));
        moved.get(1, TimeUnit.MINUTES);
        return System.nanoTime() - begun;
    }

    /** The instances at their wait; all of them, once the last has arrived. */
    List<Execution> waiting() throws InterruptedException {
        while (true) {
            List<Execution> found = engine.getRuntimeService().createExecutionQuery().messageEventSubscriptionName(WAITED_FOR).list();
            if (found.size() == instances) {
                return found;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }

    /** Steps without content; the one before the wait says when its transaction has been committed. */
    public final class EmptySteps {

        /** What the models call. */
        public void run(String step, DelegateExecution execution) {
            CompletableFuture<Void> moved = "request-cycle".equals(step) ? awaited.remove(execution.getProcessInstanceId()) : null;
            if (moved != null) {
                Context.getCommandContext().getTransactionContext()
                        .addTransactionListener(TransactionState.COMMITTED, committed -> moved.complete(null));
            }
        }
    }
}

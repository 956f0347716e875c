package io.takt.workflow.camunda;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.springframework.core.task.TaskExecutor;

/**
 * An executor whose threads, when they are done, make the acquisition look for jobs only if one had to stand back of late:
 * most are handed over, and looking in vain behind each of them cost more than doing them.
 */
final class PromptJobExecutor extends SpringJobExecutor {

    /** Longer than a job takes. Whoever waits still longer is found when the acquisition looks by itself. */
    private static final long OF_LATE = TimeUnit.SECONDS.toNanos(10);

    private volatile long stoodBackAt = System.nanoTime() - OF_LATE;

    PromptJobExecutor(TaskExecutor threads, JobExecutionProperty settings) {
        setTaskExecutor(threads);
        setRejectedJobsHandler(new StandingBack());
        setMaxJobsPerAcquisition(settings.getMaxJobsPerAcquisition());
        setWaitTimeInMillis(settings.getWaitTimeInMillis());
        setMaxWait(settings.getMaxWait());
        setBackoffTimeInMillis(settings.getBackoffTimeInMillis());
        setMaxBackoff(settings.getMaxBackoff());
    }

    /** A job was not handed over: the acquisition is to find it. */
    void stoodBack() {
        stoodBackAt = System.nanoTime();
    }

    @Override
    public void jobWasAdded() {
        if (Context.getJobExecutorContext() == null || System.nanoTime() - stoodBackAt < OF_LATE) {
            super.jobWasAdded();
        }
    }

    @Override
    protected void ensureInitialization() {
        super.ensureInitialization();
        acquireJobsRunnable = new SequentialJobAcquisitionRunnable(this) {
            @Override
            protected JobAcquisitionContext initializeAcquisitionContext() {
                return new SharedContext();
            }
        };
    }

    /** What the threads have no room for is kept by the acquisition, which tries again when one of them is done. */
    private final class StandingBack extends NotifyAcquisitionRejectedJobsHandler {

        @Override
        public void jobsRejected(List<String> jobs, ProcessEngineImpl engine, JobExecutor executor) {
            super.jobsRejected(jobs, engine, executor);
            stoodBack();
        }
    }

    /** The engine's own is for the acquisition's thread alone; here, whoever hands a job over may find no room. */
    private static final class SharedContext extends JobAcquisitionContext {

        @Override
        public synchronized void submitRejectedBatch(String engine, List<String> jobs) {
            super.submitRejectedBatch(engine, jobs);
        }

        @Override
        public synchronized void reset() {
            super.reset();
        }
    }
}

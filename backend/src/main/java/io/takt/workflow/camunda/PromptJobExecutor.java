package io.takt.workflow.camunda;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.NotifyAcquisitionRejectedJobsHandler;
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

    private final AtomicLong stoodBackAt = new AtomicLong(System.nanoTime() - OF_LATE);

    PromptJobExecutor(TaskExecutor threads, JobExecutionProperty settings) {
        setTaskExecutor(threads);
        setRejectedJobsHandler(new NotifyAcquisitionRejectedJobsHandler());
        setMaxJobsPerAcquisition(settings.getMaxJobsPerAcquisition());
        setWaitTimeInMillis(settings.getWaitTimeInMillis());
        setMaxWait(settings.getMaxWait());
        setBackoffTimeInMillis(settings.getBackoffTimeInMillis());
        setMaxBackoff(settings.getMaxBackoff());
    }

    /** A job was not handed over: the acquisition is to find it. */
    void stoodBack() {
        stoodBackAt.set(System.nanoTime());
    }

    @Override
    public void jobWasAdded() {
        if (Context.getJobExecutorContext() == null || System.nanoTime() - stoodBackAt.get() < OF_LATE) {
            super.jobWasAdded();
        }
    }
}

package io.takt.workflow.camunda;

import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands a new job to the executor's threads as soon as it is committed: the acquisition would have to be woken, find it, lock it
 * and commit that. What the threads do not take is kept by the acquisition; what a crash leaves locked is unlocked at start.
 */
final class PromptJobs extends JobManager {

    private final EngineRows rows;
    private final Set<String> handedOver = new HashSet<>();

    private PromptJobs(EngineRows rows) {
        this.rows = rows;
    }

    /** Takes the place of the engine's own manager, which the engine keys by its class. */
    record Factory(EngineRows rows) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return JobManager.class;
        }

        @Override
        public Session openSession() {
            return new PromptJobs(rows);
        }
    }

    @Override
    protected void hintJobExecutor(JobEntity job) {
        ProcessEngineConfigurationImpl engine = Context.getProcessEngineConfiguration();
        if (isForItself(job) && engine.getJobExecutor().isActive() && isNextOf(job.getRootProcessInstanceId())) {
            handOver(job, engine);
        } else {
            super.hintJobExecutor(job);
            standBack(job, engine);
        }
    }

    /** One that a running job leaves behind is done by the same thread: the engine sees to that. */
    private boolean isForItself(JobEntity job) {
        return job instanceof MessageEntity && job.isExclusive() && !job.isSuspended() && isJobDue(job)
                && Context.getJobExecutorContext() == null;
    }

    /** Jobs of one instance and of those that it calls follow each other; where two begin in the same moment, one is tried again. */
    private boolean isNextOf(String root) {
        return !rows.hasJobsAhead(root) && handedOver.add(root);
    }

    /** Unless the thread that made it does it itself. */
    private static void standBack(JobEntity job, ProcessEngineConfigurationImpl engine) {
        if (job.getLockOwner() == null && engine.getJobExecutor() instanceof PromptJobExecutor executor) {
            executor.stoodBack();
        }
    }

    private static void handOver(JobEntity job, ProcessEngineConfigurationImpl engine) {
        JobExecutor executor = engine.getJobExecutor();
        job.setLockOwner(executor.getLockOwner());
        job.setLockExpirationTime(new Date(ClockUtil.getCurrentTime().getTime() + executor.getLockTimeInMillis()));
        TransactionSynchronizationManager.registerSynchronization(new Handover(job.getId(), executor, engine.getProcessEngine()));
    }

    /** Behind the transaction, even where nobody knows how it ended: a job that is not there is no harm, one that is locked for nobody is. */
    private record Handover(String job, JobExecutor executor, ProcessEngineImpl engine) implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_ROLLED_BACK) {
                executor.executeJobs(List.of(job), engine);
            }
        }
    }
}

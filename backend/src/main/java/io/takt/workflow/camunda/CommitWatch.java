package io.takt.workflow.camunda;

import io.takt.workflow.SavePoint;
import io.takt.workflow.SavePoint.Place;
import io.takt.workflow.spi.CommitObserver;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManagerFactory;
import org.camunda.bpm.engine.impl.jobexecutor.AsyncContinuationJobHandler.AsyncContinuationConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

/** Reports the commit of each row that stands for a save point: an async job, a user task, a subscription, a timer. */
final class CommitWatch extends DbEntityManagerFactory {

    private final ProcessEngineConfigurationImpl engine;
    private final CommitObserver observer;

    CommitWatch(ProcessEngineConfigurationImpl engine, CommitObserver observer) {
        super(engine.getIdGenerator());
        this.engine = engine;
        this.observer = observer;
    }

    @Override
    public DbEntityManager openSession() {
        PersistenceSession session = Context.getCommandContext().getSession(PersistenceSession.class);
        return new DbEntityManager(engine.getIdGenerator(), session) {
            @Override
            public void insert(DbEntity entity) {
                super.insert(entity);
                watch(entity);
            }
        };
    }

    private void watch(DbEntity entity) {
        if (entity instanceof MessageEntity || entity instanceof TimerEntity) {
            afterCommit(() -> pointOf((JobEntity) entity), () -> ((JobEntity) entity).getProcessInstanceId());
        } else if (entity instanceof TaskEntity task) {
            afterCommit(() -> new SavePoint(StepContexts.processKey(task.getProcessDefinitionId()),
                    task.getTaskDefinitionKey(), Place.WAITING), task::getProcessInstanceId);
        } else if (entity instanceof EventSubscriptionEntity wait) {
            String key = wait.getProcessDefinition() == null ? "" : wait.getProcessDefinition().getKey();
            afterCommit(() -> new SavePoint(key, wait.getActivityId(), Place.WAITING), wait::getProcessInstanceId);
        }
    }

    private static SavePoint pointOf(JobEntity job) {
        return new SavePoint(String.valueOf(job.getProcessDefinitionKey()), String.valueOf(job.getActivityId()), placeOf(job));
    }

    private static Place placeOf(JobEntity job) {
        if (job.getJobHandlerConfiguration() instanceof AsyncContinuationConfiguration continuation) {
            boolean behind = String.valueOf(continuation.getAtomicOperation()).contains("listener-take");
            return behind ? Place.AFTER : Place.BEFORE;
        }
        return Place.WAITING;
    }

    private void afterCommit(Supplier<SavePoint> point, Supplier<String> instance) {
        Context.getCommandContext().getTransactionContext().addTransactionListener(TransactionState.COMMITTED,
                context -> observer.committed(point.get(), String.valueOf(instance.get())));
    }
}

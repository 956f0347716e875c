package io.takt.workflow.camunda;

import io.takt.workflow.SavePoint;
import io.takt.workflow.SavePoint.Place;
import io.takt.workflow.spi.CommitObserver;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.TransactionState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManagerFactory;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.MessageEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;

/** Reports the commit of each row that stands for a save point: an async job, a user task, a subscription, a timer. */
final class CommitWatch extends DbEntityManagerFactory {

    private final ProcessEngineConfigurationImpl engine;
    private final List<CommitObserver> observers;

    CommitWatch(ProcessEngineConfigurationImpl engine, List<CommitObserver> observers) {
        super(engine.getIdGenerator());
        this.engine = engine;
        this.observers = observers;
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
            String key = task.getExecution() == null ? "" : StepContexts.processKey(task.getExecution());
            afterCommit(() -> new SavePoint(key, task.getTaskDefinitionKey(), Place.WAITING),
                    task::getProcessInstanceId);
        } else if (entity instanceof EventSubscriptionEntity wait) {
            String key = wait.getExecution() == null ? "" : StepContexts.processKey(wait.getExecution());
            afterCommit(() -> new SavePoint(key, wait.getActivityId(), Place.WAITING), wait::getProcessInstanceId);
        }
    }

    private static SavePoint pointOf(JobEntity job) {
        return new SavePoint(String.valueOf(job.getProcessDefinitionKey()), String.valueOf(job.getActivityId()),
                placeOf(job));
    }

    /** Read from the raw configuration: the commit is over, the engine's context is gone. */
    private static Place placeOf(JobEntity job) {
        if (!(job instanceof MessageEntity)) {
            return Place.WAITING;
        }
        return String.valueOf(job.getJobHandlerConfigurationRaw()).contains("listener-take") ? Place.AFTER
                : Place.BEFORE;
    }

    private void afterCommit(Supplier<SavePoint> point, Supplier<String> instance) {
        Context.getCommandContext().getTransactionContext().addTransactionListener(TransactionState.COMMITTED,
                context -> observers.forEach(observer ->
                        observer.committed(point.get(), String.valueOf(instance.get()))));
    }
}

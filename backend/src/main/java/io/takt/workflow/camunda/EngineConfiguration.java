package io.takt.workflow.camunda;

import io.takt.shared.PlantClock;
import io.takt.workflow.gate.EngineParser;
import io.takt.workflow.spi.CalledBusinessKeys;
import io.takt.workflow.spi.CommitObserver;
import io.takt.workflow.spi.ProcessEndListener;
import io.takt.workflow.spi.UserTaskListener;
import io.takt.workflow.spi.WorkflowStep;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.task.TaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the engine. Steps and listeners are asked for late: they use the runtime that the engine offers. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:io/takt/workflow/camunda/engine.properties")
class EngineConfiguration {

    @Bean
    EngineChanges engineChanges() {
        return new EngineChanges();
    }

    @Bean
    Steps steps(ObjectProvider<WorkflowStep> steps, PlatformTransactionManager transactions, EngineChanges changes) {
        return new Steps(steps::orderedStream, transactions, changes);
    }

    @Bean
    ModelWiring modelWiring(ObjectProvider<CalledBusinessKeys> keys, ObjectProvider<UserTaskListener> tasks,
            ObjectProvider<ProcessEndListener> ends) {
        return new ModelWiring(new CallKeys(keys::orderedStream), new TaskFeed(tasks::orderedStream),
                new EndFeed(ends::orderedStream));
    }

    /** Depends on the database's initialisation: the migrations come before the engine's own tables. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    @DependsOnDatabaseInitialization
    EnginePlugin enginePlugin(EngineStatements statements, EngineRows rows, Steps steps, ModelWiring wiring, PlantClock clock,
            ObjectProvider<CommitObserver> observers) {
        return new EnginePlugin(statements, rows, steps, wiring, clock, observers.orderedStream().toList());
    }

    @Bean
    JobExecutor jobExecutor(@Qualifier("camundaTaskExecutor") TaskExecutor threads, CamundaBpmProperties settings) {
        return new PromptJobExecutor(threads, settings.getJobExecution());
    }

    @Bean
    EngineParser engineParser(ProcessEngineConfigurationImpl configuration) {
        return new CamundaParser(configuration);
    }

    @Bean
    JobUnlock jobUnlock(EngineRows rows, RuntimeService afterTheSchema) {
        return new JobUnlock(rows);
    }
}

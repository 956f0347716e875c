package io.takt.workflow.publication;

import io.takt.workflow.gate.EngineParser;
import io.takt.workflow.gate.Gate;
import io.takt.workflow.spi.ModelCheck;
import io.takt.workflow.spi.WorkflowForms;
import io.takt.workflow.spi.WorkflowStep;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the gate what the modules know. */
@Configuration(proxyBeanMethods = false)
class GateConfiguration {

    @Bean
    Gate gate(ObjectProvider<WorkflowStep> steps, ObjectProvider<WorkflowForms> forms,
            ObjectProvider<ModelCheck> checks, EngineParser engine) {
        return new Gate(steps::orderedStream, forms::orderedStream, checks::orderedStream, engine);
    }
}

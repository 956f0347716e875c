package io.takt.definition.revision;

import io.takt.workflow.spi.StepContext;
import io.takt.workflow.spi.WorkflowStep;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the approval process may do with the revision that it works for. */
@Configuration
class RevisionSteps {

    @Bean
    WorkflowStep planDefinition(RevisedKinds kinds) {
        return new Step("plan-definition", kinds, RevisedData::plan);
    }

    @Bean
    WorkflowStep putDefinitionInForce(RevisedKinds kinds) {
        return new Step("put-definition-in-force", kinds, RevisedData::takeEffect);
    }

    /** What is done with a revision of some kind. */
    private interface Work {

        void run(RevisedData<?, ?> kind, String code, String revision);
    }

    /** A step that is nothing but a name for what becomes of a revision. */
    private record Step(String name, RevisedKinds kinds, Work work) implements WorkflowStep {

        @Override
        public Map<String, Object> run(StepContext context) {
            ApprovalKey key = ApprovalKey.parse(context.businessKey());
            work.run(kinds.get(key.entity()), key.code(), key.revision());
            return Map.of();
        }
    }
}

package io.takt.quality.steps;

import io.takt.quality.handling.NonconformanceHandling;
import io.takt.quality.judging.MeasurementJudgement;
import io.takt.workflow.spi.WorkflowStep;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What judging and nonconformances may do: each step names one use case. */
@Configuration
class QualitySteps {

    private static final Map<String, Object> NOTHING_LEFT_TO_LOOK_AT = Map.of("look", false);

    @Bean
    WorkflowStep judgeMeasurements(MeasurementJudgement judgement) {
        return new Step("judge-measurements", true,
                at -> judgement.judge(at.businessKey()) ? Map.of() : NOTHING_LEFT_TO_LOOK_AT);
    }

    @Bean
    WorkflowStep decideDisposition(NonconformanceHandling handling) {
        return new Step("decide-disposition", true, at -> Map.of("disposition", handling.decideDisposition(at.businessKey())));
    }

    @Bean
    WorkflowStep startReworkLot(NonconformanceHandling handling) {
        return Step.doing("start-rework-lot", at -> handling.startRework(at.businessKey()));
    }

    @Bean
    WorkflowStep concludeRework(NonconformanceHandling handling) {
        return new Step("conclude-rework", false, at -> Map.of("rework", handling.concludeRework(at.businessKey())));
    }

    @Bean
    WorkflowStep rejoinLot(NonconformanceHandling handling) {
        return Step.doing("rejoin-lot", at -> handling.rejoin(at.businessKey()));
    }

    @Bean
    WorkflowStep scrapUnit(NonconformanceHandling handling) {
        return Step.doing("scrap-unit", at -> handling.scrap(at.businessKey()));
    }

    @Bean
    WorkflowStep decideReplenishment(NonconformanceHandling handling) {
        return new Step("decide-replenishment", true, at -> handling.decideReplenishment(at.businessKey()));
    }

    @Bean
    WorkflowStep replenish(NonconformanceHandling handling) {
        return Step.doing("replenish", at -> handling.replenish(at.businessKey(), (int) at.number("pieces")));
    }

    @Bean
    WorkflowStep closeShort(NonconformanceHandling handling) {
        return Step.doing("close-short", at -> handling.closeShort(at.businessKey(), (int) at.number("pieces")));
    }

    @Bean
    WorkflowStep closeNonconformance(NonconformanceHandling handling) {
        return Step.doing("close-nonconformance", at -> handling.close(at.businessKey()));
    }
}

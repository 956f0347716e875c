package io.takt.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.takt.TaktIntegrationTest;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The engine is set up as its decision record says. */
@TaktIntegrationTest
class EngineSetupIT {

    private final ProcessEngineConfigurationImpl engine;
    private final PlantClock clock;

    EngineSetupIT(@Autowired ProcessEngineConfigurationImpl engine, @Autowired PlantClock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    @Test
    void theEngineLivesInPlantTime() {
        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(clock.now(), within(5, ChronoUnit.SECONDS));
        assertThat(engine.getJobExecutor().getLockTimeInMillis())
                .isEqualTo(Duration.ofMinutes(5).multipliedBy(60).toMillis());
    }

    @Test
    void onlyModelsThatPassedTheGateAreDeployed() {
        assertThat(engine.getRepositoryService().createDeploymentQuery().list())
                .allSatisfy(deployment -> assertThat(deployment.getSource()).isEqualTo("takt"));
    }

    @Test
    void whatTheProductDoesNotUseIsOff() {
        assertThat(engine.isDmnEnabled()).isFalse();
        assertThat(engine.isCmmnEnabled()).isFalse();
        assertThat(engine.isJavaSerializationFormatEnabled()).isFalse();
        assertThat(engine.isAuthorizationEnabled()).isFalse();
        assertThat(engine.isMetricsEnabled()).isFalse();
        assertThat(engine.isEnableXxeProcessing()).isFalse();
    }

    @Test
    void historyAndRetriesAreAsDecided() {
        assertThat(engine.getHistoryLevel().getName()).isEqualTo("activity");
        assertThat(engine.getHistoryTimeToLive()).isEqualTo("P365D");
        assertThat(engine.getHistoryRemovalTimeStrategy()).isEqualTo("end");
        assertThat(engine.getFailedJobRetryTimeCycle()).isEqualTo("PT1S,PT10S");
        assertThat(engine.isEnableExceptionsAfterUnhandledBpmnError()).isTrue();
        assertThat(engine.isJobExecutorAcquireExclusiveOverProcessHierarchies()).isTrue();
        assertThat(engine.getDatabaseType()).isEqualTo("mysql");
    }

    @Test
    void theJobExecutorRunsAsMeasured() {
        assertThat(engine.getJobExecutor()).isInstanceOf(PromptJobExecutor.class);
        assertThat(engine.getJobExecutor().isActive()).isTrue();
        assertThat(engine.getJobExecutor().getMaxJobsPerAcquisition()).isEqualTo(32);
        assertThat(engine.getJobExecutor().getWaitTimeInMillis()).isEqualTo(500);
        assertThat(engine.getJobExecutor().getMaxWait()).isEqualTo(1000);
    }
}

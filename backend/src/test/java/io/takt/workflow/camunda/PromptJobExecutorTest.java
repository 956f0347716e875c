package io.takt.workflow.camunda;

import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.util.List;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.jobexecutor.JobAcquisitionContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutorContext;
import org.camunda.bpm.engine.impl.jobexecutor.SequentialJobAcquisitionRunnable;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.ReflectionTestUtils;

class PromptJobExecutorTest {

    private final SequentialJobAcquisitionRunnable acquisition = mock(SequentialJobAcquisitionRunnable.class);
    private final PromptJobExecutor executor = new PromptJobExecutor(Runnable::run, settings());

    @BeforeEach
    void itRuns() {
        ReflectionTestUtils.setField(executor, "acquireJobsRunnable", acquisition);
        ReflectionTestUtils.setField(executor, "isActive", true);
    }

    @AfterEach
    void noThreadOfTheExecutor() {
        Context.removeJobExecutorContext();
    }

    @Test
    void whoAddsAJobWakesTheAcquisition() {
        executor.jobWasAdded();

        verify(acquisition).jobWasAdded();
    }

    @Test
    void aThreadThatIsDoneWakesItOnlyIfAJobHadToStandBack() {
        Context.setJobExecutorContext(new JobExecutorContext());

        executor.jobWasAdded();
        verify(acquisition, never()).jobWasAdded();

        executor.stoodBack();
        executor.jobWasAdded();
        verify(acquisition).jobWasAdded();
    }

    @Test
    void whatFindsNoRoomIsKeptAndLookedForWhenAThreadIsDone() {
        JobAcquisitionContext kept = mock(JobAcquisitionContext.class);
        ProcessEngineImpl engine = mock(ProcessEngineImpl.class);
        given(acquisition.getAcquisitionContext()).willReturn(kept);
        given(engine.getName()).willReturn("default");

        executor.getRejectedJobsHandler().jobsRejected(List.of("job"), engine, executor);
        Context.setJobExecutorContext(new JobExecutorContext());
        executor.jobWasAdded();

        verify(kept).submitRejectedBatch("default", List.of("job"));
        verify(acquisition).jobWasAdded();
    }

    private static JobExecutionProperty settings() {
        JobExecutionProperty settings = new JobExecutionProperty();
        settings.setMaxWait(1000L);
        settings.setWaitTimeInMillis(500);
        settings.setMaxJobsPerAcquisition(32);
        settings.setBackoffTimeInMillis(20);
        settings.setMaxBackoff(500L);
        return settings;
    }
}

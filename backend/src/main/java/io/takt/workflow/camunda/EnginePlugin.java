package io.takt.workflow.camunda;

import io.takt.shared.PlantClock;
import io.takt.workflow.spi.CommitObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.joda.time.DateTimeUtils;
import org.jspecify.annotations.Nullable;

/** Sets the engine up: the guard, the wiring of models, plant time, history and retries. */
class EnginePlugin extends AbstractProcessEnginePlugin {

    private static final int HIGHEST_CLOCK_FACTOR = 60;
    private static final int LOCK_AT_NORMAL_PACE_MILLIS = 5 * 60 * 1000;

    private final Steps steps;
    private final ModelWiring wiring;
    private final PlantClock clock;
    private final @Nullable CommitObserver observer;

    EnginePlugin(Steps steps, ModelWiring wiring, PlantClock clock, @Nullable CommitObserver observer) {
        this.steps = steps;
        this.wiring = wiring;
        this.clock = clock;
        this.observer = observer;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        guard(engine);
        wire(engine);
        keepHistory(engine);
        engine.setFailedJobRetryTimeCycle("R3/PT10S");
        engine.setEnableExceptionsAfterUnhandledBpmnError(true);
        engine.setJobExecutorAcquireExclusiveOverProcessHierarchies(true);
        engine.setDmnEnabled(false);
        engine.setCmmnEnabled(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setTaskMetricsEnabled(false);
        DateTimeUtils.setCurrentMillisProvider(clock::millis);
    }

    /** The job executor exists only now; its locks are counted in plant time, which may run fast. */
    @Override
    public void postInit(ProcessEngineConfigurationImpl engine) {
        engine.getJobExecutor().setLockTimeInMillis(LOCK_AT_NORMAL_PACE_MILLIS * HIGHEST_CLOCK_FACTOR);
    }

    private void guard(ProcessEngineConfigurationImpl engine) {
        engine.setBeans(Map.of("steps", steps));
        engine.setExpressionManager(new GuardedExpressions(steps));
        engine.setBpmnParseFactory(GuardedParse::new);
        engine.setScriptEngineResolver(new NoScripts());
        engine.setArtifactFactory(new NoDelegates());
        engine.setEnableXxeProcessing(false);
    }

    private void wire(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        }
        listeners.add(wiring);
        engine.setCustomPostBPMNParseListeners(listeners);
        if (observer != null) {
            engine.setCustomSessionFactories(new ArrayList<>(List.of(new CommitWatch(engine, observer))));
        }
    }

    private static void keepHistory(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryTimeToLive("P365D");
        engine.setHistoryRemovalTimeStrategy("end");
        engine.setHistoryCleanupStrategy("removalTimeBased");
        engine.setHistoryCleanupBatchWindowStartTime("02:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
    }
}

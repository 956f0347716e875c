package io.takt.workflow.camunda;

import io.takt.shared.PlantClock;
import io.takt.shared.PlantPace;
import io.takt.workflow.spi.CommitObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.joda.time.DateTimeUtils;

/** Sets the engine up: the guard, the wiring of models, plant time, history and retries. */
class EnginePlugin extends AbstractProcessEnginePlugin {

    /** Three tries, then an incident. A conflict with another transaction uses up no try and waits the first pause. */
    private static final String BACK_OFF = "PT1S,PT10S";
    private static final int LOCK_AT_NORMAL_PACE_MILLIS = 5 * 60 * 1000;

    private final EngineStatements statements;
    private final EngineRows rows;
    private final Steps steps;
    private final ModelWiring wiring;
    private final PlantClock clock;
    private final List<CommitObserver> observers;

    EnginePlugin(EngineStatements statements, EngineRows rows, Steps steps, ModelWiring wiring, PlantClock clock,
            List<CommitObserver> observers) {
        this.statements = statements;
        this.rows = rows;
        this.steps = steps;
        this.wiring = wiring;
        this.clock = clock;
        this.observers = observers;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setSqlSessionFactory(statements.on(engine.getDataSource()));
        guard(engine);
        wire(engine);
        keepHistory(engine);
        engine.setFailedJobRetryTimeCycle(BACK_OFF);
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
        engine.getJobExecutor().setLockTimeInMillis((int) (LOCK_AT_NORMAL_PACE_MILLIS * PlantPace.FASTEST));
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
        List<SessionFactory> sessions = new ArrayList<>(List.of(new PromptJobs.Factory(rows)));
        if (!observers.isEmpty()) {
            sessions.add(new CommitWatch(engine, observers));
        }
        engine.setCustomSessionFactories(sessions);
    }

    private static void keepHistory(ProcessEngineConfigurationImpl engine) {
        engine.setHistoryTimeToLive("P365D");
        engine.setHistoryRemovalTimeStrategy("end");
        engine.setHistoryCleanupStrategy("removalTimeBased");
        engine.setHistoryCleanupBatchWindowStartTime("02:00");
        engine.setHistoryCleanupBatchWindowEndTime("04:00");
    }
}

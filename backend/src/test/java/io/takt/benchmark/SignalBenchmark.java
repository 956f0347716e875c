package io.takt.benchmark;

import static io.takt.workflow.BpmnText.end;
import static io.takt.workflow.BpmnText.flows;
import static io.takt.workflow.BpmnText.process;
import static io.takt.workflow.BpmnText.start;
import static io.takt.workflow.BpmnText.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.TaktIntegrationTest;
import io.takt.connectivity.SignalInbox;
import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.SystemTime;
import io.takt.workflow.ModelVersion;
import io.takt.workflow.ProcessModels;
import io.takt.workflow.ProcessRuntime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.TestPropertySource;

/**
 * What it costs that each signal is kept and counts exactly once: signals of four devices through the inbox, against
 * four threads that correlate the same messages at the bare engine and keep nothing.
 */
@TaktIntegrationTest
@TestPropertySource(properties = {"logging.threshold.console=INFO", "logging.level.root=WARN", "logging.level.io.takt.benchmark=INFO"})
@Import(SignalBenchmark.Mover.class)
class SignalBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(SignalBenchmark.class);
    private static final int ROUNDS = 5;
    private static final int DEVICES = 4;
    private static final int SIGNALS = 400;
    private static final String WAIT = """
            <bpmn:receiveTask id="wait" name="Wait" messageRef="m" camunda:asyncAfter="true"/>
            <bpmn:boundaryEvent id="late" attachedToRef="wait"><bpmn:timerEventDefinition>
              <bpmn:timeDuration xsi:type="bpmn:tFormalExpression">P1D</bpmn:timeDuration>
            </bpmn:timerEventDefinition></bpmn:boundaryEvent>
            """;

    private final String run = UUID.randomUUID().toString().substring(0, 8);
    private final List<Double> inbox = new ArrayList<>();
    private final List<Double> bare = new ArrayList<>();

    @Autowired
    private SignalInbox signals;
    @Autowired
    private ProcessModels models;
    @Autowired
    private ProcessRuntime runtime;
    @Autowired
    private RuntimeService engine;
    @Autowired
    private SystemTime time;
    @Autowired
    private JdbcTemplate rows;
    @Autowired
    private Mover mover;

    @Test
    void signalsThroughTheInboxAndAtTheBareEngine() throws Exception {
        ModelVersion model = Actors.as(Actor.system("benchmark"), () -> models.publish(process("benchmark-" + run,
                "<bpmn:message id=\"m\" name=\"done\"/>", start() + WAIT + step("by_hand", "open-job", "") + end()
                        + flows("start", "wait", "end") + flows("late", "by_hand", "end"))));
        IntStream.range(0, DEVICES).forEach(device -> rows.update("INSERT INTO connectivity_lane (device) VALUES (?)", device(device)));
        for (int round = 0; round <= ROUNDS; round++) {
            double first = perSecond(model, round, this::throughTheInbox);
            double second = perSecond(model, ROUNDS + 1 + round, this::atTheBareEngine);
            if (round > 0) {
                inbox.add(first);
                bare.add(second);
            }
        }
        LOG.info("Signals that moved a process, median of {} rounds of {}: inbox {}/s, bare engine {}/s, ratio {}", ROUNDS, SIGNALS,
                Math.round(median(inbox)), Math.round(median(bare)), "%.2f".formatted(median(inbox) / median(bare)));
    }

    /** The pace of one round over instances that already wait. */
    private double perSecond(ModelVersion model, int round, Side side) throws Exception {
        List<String> instances = IntStream.range(0, SIGNALS)
                .mapToObj(i -> runtime.start(model, key(round, i), Map.of())).toList();
        await().atMost(Duration.ofMinutes(2)).until(() -> waiting(model) == SIGNALS);
        long begun = System.nanoTime();
        side.send(round, instances);
        await().atMost(Duration.ofMinutes(2)).pollInterval(Duration.ofMillis(5)).until(() -> waiting(model) == 0);
        double seconds = (System.nanoTime() - begun) / 1e9;
        await().atMost(Duration.ofMinutes(2)).until(() ->
                engine.createProcessInstanceQuery().processDefinitionId(model.definitionId()).count() == 0);
        return SIGNALS / seconds;
    }

    private void throughTheInbox(int round, List<String> instances) {
        mover.waiting = instances;
        mover.round = round;
        List<Arrival> all = IntStream.range(0, SIGNALS).mapToObj(i -> new Arrival(device(i % DEVICES), "done",
                Signal.Type.COUNTER, round, i, Map.of(), time.now(), time.now())).toList();
        for (int from = 0; from < SIGNALS; from += 100) {
            signals.accept(all.subList(from, from + 100));
        }
    }

    private void atTheBareEngine(int round, List<String> instances) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(DEVICES);
        try {
            List<Callable<Void>> senders = IntStream.range(0, DEVICES).<Callable<Void>>mapToObj(sender -> () -> {
                for (int i = sender; i < SIGNALS; i += DEVICES) {
                    engine.createMessageCorrelation("done").processInstanceBusinessKey(key(round, i)).correlate();
                }
                return null;
            }).toList();
            for (Future<Void> sender : threads.invokeAll(senders)) {
                sender.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private long waiting(ModelVersion model) {
        return engine.createExecutionQuery().processDefinitionId(model.definitionId()).messageEventSubscriptionName("done").count();
    }

    private String device(int number) {
        return "BM-" + run + "-" + number;
    }

    private String key(int round, int number) {
        return run + "-" + round + "-" + number;
    }

    private static double median(List<Double> figures) {
        assertThat(figures).hasSize(ROUNDS);
        List<Double> sorted = new ArrayList<>(figures);
        Collections.sort(sorted);
        return sorted.get(ROUNDS / 2);
    }

    /** One side of a round. */
    private interface Side {
        void send(int round, List<String> instances) throws Exception;
    }

    /** Moves the instance that a signal's number names. */
    @TestComponent
    static class Mover implements SignalHandler {

        private final ProcessRuntime runtime;
        private volatile List<String> waiting = List.of();
        private volatile int round = -1;

        Mover(ProcessRuntime runtime) {
            this.runtime = runtime;
        }

        @Override
        public boolean takes(Signal.Type type) {
            return type == Signal.Type.COUNTER;
        }

        @Override
        public Outcome handle(Signal signal) {
            boolean moved = signal.epoch() == round
                    && runtime.deliver(waiting.get((int) signal.sequence()), "done", Map.of());
            return moved ? Outcome.DONE : Outcome.WAITING;
        }
    }
}

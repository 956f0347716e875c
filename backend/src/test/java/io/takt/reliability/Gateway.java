package io.takt.reliability;

import io.takt.TestBrowser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Delivers batches into the signal inbox beside the devices: what is new, out of order, with much of what was delivered
 * before. A batch that was not acknowledged comes again until it is, and one that was may come again all the same.
 */
final class Gateway implements AutoCloseable {

    static final int NEW_PER_BATCH = 10;

    private static final Logger LOG = LoggerFactory.getLogger(Gateway.class);
    private static final int REPEATED_PER_BATCH = 20;

    private final Supplier<TestBrowser> signIn;
    private final Supplier<List<MachinePeer.Done>> cycles;
    private final Random random = new Random(42);
    private final List<Map<String, Object>> delivered = new ArrayList<>();
    private final AtomicInteger batches = new AtomicInteger();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    private List<Map<String, Object>> unacknowledged = List.of();
    private int steps;
    private TestBrowser browser;

    /** @param cycles what the machines did; their answers are repeated, too */
    Gateway(Supplier<TestBrowser> signIn, Supplier<List<MachinePeer.Done>> cycles) {
        this.signIn = signIn;
        this.cycles = cycles;
    }

    void start() {
        clockwork.scheduleWithFixedDelay(this::deliver, 0, 500, TimeUnit.MILLISECONDS);
    }

    /** How many batches were acknowledged. */
    int batches() {
        return batches.get();
    }

    /** How many different counter steps were acknowledged. */
    int steps() {
        return steps;
    }

    private void deliver() {
        try {
            if (browser == null) {
                browser = signIn.get();
            }
            if (unacknowledged.isEmpty()) {
                unacknowledged = batch();
            }
            for (int times = random.nextInt(1, 3); times > 0; times--) {
                send(unacknowledged);
            }
            delivered.addAll(unacknowledged);
            unacknowledged = List.of();
        } catch (RuntimeException | AssertionError gone) {
            browser = null;
            LOG.debug("The product is gone; the batch comes again: {}", gone.toString());
        }
    }

    private void send(List<Map<String, Object>> batch) {
        TestBrowser.Answer answer = browser.post("/api/reliability/batches", batch);
        if (answer.status() != 204) {
            throw new AssertionError(answer.toString());
        }
        batches.incrementAndGet();
    }

    private List<Map<String, Object>> batch() {
        List<Map<String, Object>> batch = new ArrayList<>();
        for (int fresh = 0; fresh < NEW_PER_BATCH; fresh++) {
            batch.add(arrival("GATEWAY-1", "parts", "COUNTER", ++steps, Map.of("delta", 1)));
        }
        batch.add(arrival("GATEWAY-1", "state", "STATE", steps, Map.of("state", 1)));
        batch.add(arrival("GATEWAY-1", "done", "HANDSHAKE", steps, Map.of("bore", 1)));
        for (int again = 0; again < REPEATED_PER_BATCH && !delivered.isEmpty(); again++) {
            batch.add(delivered.get(random.nextInt(delivered.size())));
        }
        batch.addAll(echoes());
        Collections.shuffle(batch, random);
        return batch.stream().distinct().toList();
    }

    /** Answers that the product has taken already, for each machine has gone on since, and with other values. */
    private List<Map<String, Object>> echoes() {
        Map<String, List<MachinePeer.Done>> byMachine = cycles.get().stream().collect(Collectors.groupingBy(MachinePeer.Done::machine));
        return byMachine.values().stream().flatMap(done -> done.size() < 2 ? Stream.empty()
                : Stream.of(done.get(random.nextInt(done.size() - 1)))).map(done -> arrival(
                        done.machine().equals("modbus") ? "PEER-MB" : "PEER-UA", "done", "HANDSHAKE", done.sequence(),
                        Map.of("bore", 1))).toList();
    }

    private static Map<String, Object> arrival(String device, String trigger, String type, long sequence, Map<String, ?> values) {
        String now = Instant.now().toString();
        return Map.of("device", device, "trigger", trigger, "type", type, "epoch", 1, "sequence", sequence,
                "values", values.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                        value -> Map.of("content", value.getValue(), "good", true))),
                "sourceTime", now, "edgeTime", now);
    }

    /** Ends after the batch that is on its way. */
    @Override
    public void close() throws InterruptedException {
        clockwork.shutdown();
        if (!clockwork.awaitTermination(2, TimeUnit.MINUTES) || !unacknowledged.isEmpty()) {
            throw new AssertionError("the last batch was not taken");
        }
    }
}

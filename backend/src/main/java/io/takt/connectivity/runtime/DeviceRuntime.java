package io.takt.connectivity.runtime;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.DeviceTraffic;
import io.takt.connectivity.domain.StoredDevices;
import io.takt.connectivity.domain.Threads;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Runs all devices on a bounded number of threads: started when the product can be used, stopped before its database. */
@Component
public class DeviceRuntime implements DeviceTraffic, SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DeviceRuntime.class);
    private static final int SCAN_THREADS = 6;
    private static final int PROBE_THREADS = 3;
    private static final int LISTEN_MILLIS = 500;

    private final StoredDevices stored;
    private final SupervisorFactory factory;
    private final Map<String, EndpointLane> lanes = new ConcurrentHashMap<>();
    private final Map<String, DeviceSupervisor> supervisors = new ConcurrentHashMap<>();
    private final ScheduledExecutorService scans = Executors.newScheduledThreadPool(SCAN_THREADS, Threads.named("scan-"));
    private final ScheduledExecutorService probes = Executors.newScheduledThreadPool(PROBE_THREADS, Threads.named("probe-"));
    private final ScheduledExecutorService ears = Executors.newSingleThreadScheduledExecutor(Threads.named("silence-"));
    private volatile boolean running;
    private volatile boolean ready;

    DeviceRuntime(StoredDevices stored, SupervisorFactory factory) {
        this.stored = stored;
        this.factory = factory;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        ready = true;
        takeUp();
        ears.scheduleWithFixedDelay(() -> supervisors.values().forEach(DeviceSupervisor::listen), LISTEN_MILLIS, LISTEN_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private void takeUp() {
        try {
            putAllToWork();
            LOG.info("{} devices are looked after", supervisors.size());
        } catch (RuntimeException unavailable) {
            LOG.warn("The devices cannot be read now and are tried again: {}", unavailable.toString());
            ears.schedule(this::takeUp, LISTEN_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void resume() {
        ready = true;
        putAllToWork();
    }

    private synchronized void putAllToWork() {
        if (running && ready) {
            stored.all().forEach(this::putToWork);
        }
    }

    @Override
    public synchronized void halt() {
        ready = false;
        List.copyOf(supervisors.keySet()).forEach(this::halt);
    }

    /**
     * Puts a device to work as its rows say now; before the product is ready that comes by itself. While its rows cannot be
     * read, it works on as before.
     */
    public synchronized void restart(String code) {
        if (running && ready) {
            stored.find(code).ifPresentOrElse(this::putToWork, () -> halt(code));
        }
    }

    /** Whoever looked after the device before is let go once its successor stands. */
    private void putToWork(DeviceDefinition definition) {
        DeviceSupervisor supervisor = factory.supervisor(definition);
        halt(definition.code());
        supervisors.put(definition.code(), supervisor);
        lanes.computeIfAbsent(definition.endpoint(), endpoint -> new EndpointLane(scans, probes))
                .add(supervisor, ThreadLocalRandom.current().nextLong(definition.periodMillis()));
    }

    Optional<DeviceSupervisor> find(String code) {
        return Optional.ofNullable(supervisors.get(code));
    }

    /** Plant time of the last reading of each device that is within reach. */
    Map<String, Instant> heard() {
        Map<String, Instant> heard = new HashMap<>();
        supervisors.forEach((code, supervisor) -> Optional.ofNullable(supervisor.heardAt()).ifPresent(at -> heard.put(code, at)));
        return heard;
    }

    private void halt(String code) {
        DeviceSupervisor before = supervisors.remove(code);
        if (before != null) {
            lanes.get(before.definition().endpoint()).remove(code);
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public synchronized void stop() {
        running = false;
        Threads.end(ears);
        Threads.end(scans);
        Threads.end(probes);
        supervisors.values().forEach(DeviceSupervisor::stop);
        supervisors.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the dispatcher, so that it stops before it. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1536;
    }
}

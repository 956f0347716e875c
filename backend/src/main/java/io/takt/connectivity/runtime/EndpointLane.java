package io.takt.connectivity.runtime;

import java.util.Collection;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One endpoint's devices, one request in flight at a time: who is due meanwhile waits in a queue and takes no thread. Dead
 * ones are probed on other threads than living ones.
 */
final class EndpointLane {

    private final ScheduledExecutorService scans;
    private final ScheduledExecutorService probes;
    private final Queue<DeviceSupervisor> due = new ConcurrentLinkedQueue<>();
    private final AtomicInteger turns = new AtomicInteger();
    private final Map<String, DeviceSupervisor> devices = new ConcurrentHashMap<>();

    EndpointLane(ScheduledExecutorService scans, ScheduledExecutorService probes) {
        this.scans = scans;
        this.probes = probes;
    }

    /** @param staggerMillis so that not all devices are read in the same moment */
    void add(DeviceSupervisor device, long staggerMillis) {
        devices.put(device.definition().code(), device);
        schedule(device, TimeUnit.MILLISECONDS.toNanos(staggerMillis));
    }

    Collection<DeviceSupervisor> devices() {
        return devices.values();
    }

    void remove(String code) {
        DeviceSupervisor device = devices.remove(code);
        if (device != null) {
            device.stop();
        }
    }

    private void schedule(DeviceSupervisor device, long nanos) {
        ScheduledExecutorService threads = threads(device);
        if (!threads.isShutdown()) {
            threads.schedule(() -> queue(device), nanos, TimeUnit.NANOSECONDS);
        }
    }

    private ScheduledExecutorService threads(DeviceSupervisor device) {
        return device.isConnected() ? scans : probes;
    }

    private void queue(DeviceSupervisor device) {
        due.add(device);
        if (turns.getAndIncrement() == 0) {
            turn();
        }
    }

    /** One device's turn; the next has its own, on a thread that it may use. */
    private void turn() {
        DeviceSupervisor device = due.remove();
        try {
            run(device);
        } finally {
            if (turns.decrementAndGet() > 0) {
                next(due.element());
            }
        }
    }

    private void next(DeviceSupervisor device) {
        ScheduledExecutorService threads = threads(device);
        if (!threads.isShutdown()) {
            threads.execute(this::turn);
        }
    }

    private void run(DeviceSupervisor device) {
        if (devices.get(device.definition().code()) == device) {
            schedule(device, device.turn());
        }
    }
}

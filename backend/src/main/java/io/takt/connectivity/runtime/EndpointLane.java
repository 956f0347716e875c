package io.takt.connectivity.runtime;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One endpoint's devices, one request in flight at a time. Dead ones are probed on other threads than living ones. */
final class EndpointLane {

    private final ScheduledExecutorService scans;
    private final ScheduledExecutorService probes;
    private final Object line = new Object();
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
        ScheduledExecutorService threads = device.isConnected() ? scans : probes;
        if (!threads.isShutdown()) {
            threads.schedule(() -> run(device), nanos, TimeUnit.NANOSECONDS);
        }
    }

    private void run(DeviceSupervisor device) {
        if (devices.get(device.definition().code()) != device) {
            return;
        }
        long next;
        synchronized (line) {
            next = device.turn();
        }
        schedule(device, next);
    }
}

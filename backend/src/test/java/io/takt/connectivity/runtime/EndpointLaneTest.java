package io.takt.connectivity.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.domain.Threads;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndpointLaneTest {

    private final Bench bench = new Bench();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2, Threads.named("lane-"));
    private final CountDownLatch silence = new CountDownLatch(1);
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void everythingEnds() {
        silence.countDown();
        threads.shutdownNow();
    }

    @Test
    void manyDevicesBehindOneSilentGatewayHoldUpNoOther() {
        EndpointLane gateway = new EndpointLane(threads, threads);
        for (int unit = 1; unit <= 5; unit++) {
            gateway.add(supervisor("UNIT-" + unit, "gateway"), 0);
        }
        await().until(() -> asked.get() == 1);
        DeviceSupervisor other = supervisor("M01", "M01");

        new EndpointLane(threads, threads).add(other, 50);

        await().until(other::isConnected);
        assertThat(asked).hasValue(1);
    }

    @Test
    void theDevicesOfOneEndpointAreAskedOneAfterTheOther() {
        EndpointLane gateway = new EndpointLane(threads, threads);
        silence.countDown();
        for (int unit = 1; unit <= 5; unit++) {
            gateway.add(supervisor("UNIT-" + unit, "gateway"), 0);
        }

        await().until(() -> asked.get() >= 8);
        assertThat(most).hasValue(1);
    }

    private DeviceSupervisor supervisor(String code, String endpoint) {
        DeviceDefinition device = Supervised.device(code, endpoint);
        bench.machine.memory.put("count", 1L);
        return Supervised.factory(bench, new TriggerRows(device), this::open).supervisor(device);
    }

    private DeviceSession open(DeviceDefinition device) {
        return device.endpoint().equals("gateway") ? refused() : bench.machine;
    }

    private DeviceSession refused() {
        asked.incrementAndGet();
        most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try {
            silence.await();
            Thread.sleep(5);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        atOnce.decrementAndGet();
        throw DeviceTrouble.linkLost("connectivity.noAnswer", "gateway", null);
    }
}

package io.takt.benchmark;

import io.takt.connectivity.Handshakes;
import io.takt.connectivity.SignalInbox;
import io.takt.connectivity.SignalInbox.Arrival;
import io.takt.connectivity.spi.Signal;
import io.takt.shared.PlantClock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Gauges whose requests are kept until they are answered through the inbox, with the values of a good hub. */
@TestComponent
@Primary
class Gauges implements Handshakes {

    private static final Map<String, Signal.Value> GOOD_HUB = Map.of("bore", good(27.980), "shoulderDepth", good(17.45),
            "od", good(80.01), "height", good(26.0), "boreDepth", good(19.5));

    private final AtomicLong last = new AtomicLong();
    private final Map<String, BlockingQueue<Ticket>> asked = new ConcurrentHashMap<>();
    private final SignalInbox inbox;
    private final PlantClock clock;

    Gauges(SignalInbox inbox, PlantClock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    private static Signal.Value good(double value) {
        return new Signal.Value(value, true);
    }

    @Override
    public Ticket request(String device, Map<String, ?> parameters) {
        Ticket ticket = new Ticket(1, last.incrementAndGet());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                requests(device).add(ticket);
            }
        });
        return ticket;
    }

    @Override
    public List<String> asked(String device) {
        return List.of("jobNo", "carrierId", "slot", "program");
    }

    @Override
    public void giveUp(String device, Ticket ticket) {
        requests(device).remove(ticket);
    }

    /** What the product has asked of a gauge and is not answered. */
    BlockingQueue<Ticket> requests(String device) {
        return asked.computeIfAbsent(device, key -> new LinkedBlockingQueue<>());
    }

    void answer(String device, Ticket ticket) {
        inbox.accept(List.of(new Arrival(device, "done", Signal.Type.HANDSHAKE, ticket.epoch(), ticket.sequence(), GOOD_HUB,
                clock.now(), clock.now())));
    }
}

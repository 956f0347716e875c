package io.takt.execution.line;

import io.takt.connectivity.Handshakes;
import io.takt.connectivity.spi.Signal;
import io.takt.connectivity.spi.SignalHandler;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.PlantClock;
import java.math.BigDecimal;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The hub line's machines, played at the handshake: they answer when the test says so, with the values it wants. */
public class TestLine implements Handshakes {

    /** As many as a lane gives a signal. */
    private static final int TRIES = 6;
    private static final Map<String, Object> GOOD_HUB = Map.of("bore", 27.980, "shoulderDepth", 17.45, "od", 80.01, "height", 26.0,
            "boreDepth", 19.5);

    private static final Map<String, Map<String, Object>> GOOD = Map.of(
            "AS-PRS-01", Map.of("force1", 1.2, "position1", 0.02, "force2", 1.3, "position2", 0.01),
            "AS-MAN-01", Map.of("torque1", 2.5, "torque2", 2.51, "torque3", 2.49, "torque4", 2.5, "nutTorque", 12.1),
            "QC-VIS-01", Map.of("runout", 0.02, "capColor", 1, "colorMatch", 1, "codeGrade", 3.5));
    private static final Map<String, List<String>> ASKED = Map.of(
            "MC-CNC-M01", List.of("jobNo", "carrierId", "slot", "program", "toolNo"),
            "AS-MAN-01", List.of("jobNo", "carrierId", "slot", "program", "product"),
            "QC-LSR-01", List.of("jobNo", "carrierId", "slot", "program", "serial"),
            "QC-VIS-01", List.of("jobNo", "carrierId", "slot", "program", "product", "serial"));

    private volatile String silent = "";
    private volatile String wired = "";
    private volatile @Nullable Handshakes wire;
    private volatile boolean rollingOver;
    private final AtomicLong epoch = new AtomicLong(1);
    private final AtomicLong sequence = new AtomicLong(System.nanoTime());
    private final List<Request> open = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<BigDecimal>> bores = new ConcurrentHashMap<>();
    private final Deque<Integer> lives = new ConcurrentLinkedDeque<>();
    private final Map<String, Deque<BigDecimal>> odd = new ConcurrentHashMap<>();
    private final ObjectProvider<SignalHandler> handlers;
    private final TransactionTemplate transaction;
    private final PlantClock clock;

    TestLine(ObjectProvider<SignalHandler> handlers, TransactionTemplate transaction, PlantClock clock) {
        this.handlers = handlers;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What the product asked of a machine. */
    public record Request(String device, Ticket ticket, Map<String, ?> parameters) {
    }

    /** A machine that is asked over its own wire from now on; empty for none. */
    public void wire(String device, @Nullable Handshakes over) {
        wired = device;
        wire = over;
    }

    /** What a machine is asked for a job and has not answered. */
    public Optional<Request> openFor(String job) {
        return open.stream().filter(request -> job.equals(request.parameters().get("jobNo"))).findFirst();
    }

    @Override
    public List<String> asked(String device) {
        Handshakes over = wire;
        return device.equals(wired) && over != null ? over.asked(device) : ASKED.getOrDefault(device, List.of("jobNo", "carrierId", "slot", "program"));
    }

    @Override
    public Ticket request(String device, Map<String, ?> parameters) {
        if (device.equals(wired)) {
            return Objects.requireNonNull(wire).request(device, parameters);
        }
        Request request = new Request(device, nextTicket(), Map.copyOf(parameters));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                open.add(request);
            }
        });
        return request.ticket();
    }

    private Ticket nextTicket() {
        return rollingOver ? new Ticket(epoch.incrementAndGet(), sequence.get()) : new Ticket(epoch.get(), sequence.incrementAndGet());
    }

    @Override
    public void giveUp(String device, Ticket ticket) {
        if (device.equals(wired)) {
            Objects.requireNonNull(wire).giveUp(device, ticket);
        }
        open.removeIf(request -> request.device().equals(device) && request.ticket().equals(ticket));
    }

    /** For how many pieces the mill's tool still lasts, as it tells with its next cycles; then it tells nothing. */
    public void toolLasts(Integer... pieces) {
        lives.addAll(List.of(pieces));
    }

    /** The gauge's next measurements at a carrier's slot, one after the other; good ones follow. */
    public void boreOf(int slot, String... millimetres) {
        boreOf("", slot, millimetres);
    }

    /** As {@link #boreOf(int, String...)}, of one order's units alone; the order's number, such as {@code 1001}. */
    public void boreOf(String order, int slot, String... millimetres) {
        Deque<BigDecimal> next = bores.computeIfAbsent(order + "/" + slot, key -> new ConcurrentLinkedDeque<>());
        Stream.of(millimetres).map(BigDecimal::new).forEach(next::add);
    }

    /** A machine's next values of one tag at an order's slot, one after the other; good ones follow. */
    public void next(String device, String tag, String order, int slot, String... values) {
        Deque<BigDecimal> next = odd.computeIfAbsent(device + "/" + order + "/" + slot + "/" + tag, key -> new ConcurrentLinkedDeque<>());
        Stream.of(values).map(BigDecimal::new).forEach(next::add);
    }

    /** The good values, but for those that the test wants otherwise. */
    private Map<String, Object> valuesOf(Request request) {
        Map<String, Object> values = new HashMap<>(GOOD.getOrDefault(request.device(), Map.of()));
        values.keySet().forEach(tag -> Optional.ofNullable(odd.get(request.device() + "/" + orderOf(request) + "/"
                + request.parameters().get("slot") + "/" + tag)).map(Deque::poll).ifPresent(value -> values.put(tag, value)));
        if (request.device().equals("MC-CNC-M01")) {
            Optional.ofNullable(lives.poll()).ifPresent(left -> values.put("toolLife", left));
        }
        return values;
    }

    private static String orderOf(Request request) {
        String job = String.valueOf(request.parameters().get("jobNo"));
        return job.contains("-") ? job.split("-")[1] : "";
    }

    /** Every cycle has the number of this one from now on, each in a round of its own, as if the counter rolled over in between. */
    public void rollOverTo(Request request) {
        rollingOver = true;
        epoch.incrementAndGet();
        sequence.set(request.ticket().sequence());
    }

    public void allGood() {
        silent = "";
        rollingOver = false;
        bores.clear();
        lives.clear();
    }

    public List<Request> open() {
        return List.copyOf(open);
    }

    /** A machine that {@link #answerAll} leaves alone; empty for none. */
    public void silence(String device) {
        silent = device;
    }

    /** Every machine that was asked answers; returns how many cycles were booked. */
    public int answerAll() {
        return (int) open().stream().filter(request -> !request.device().equals(silent)).filter(request -> answer(request) == SignalHandler.Outcome.DONE).count();
    }

    public SignalHandler.Outcome answer(Request request) {
        Map<String, Object> values = request.device().equals("QC-GAU-01") ? hub(request) : valuesOf(request);
        SignalHandler.Outcome outcome = signal(request, values, true);
        if (outcome != SignalHandler.Outcome.WAITING) {
            open.remove(request);
            boresOf(request).poll();
        }
        return outcome;
    }

    private Map<String, Object> hub(Request request) {
        Map<String, Object> values = new HashMap<>(GOOD_HUB);
        BigDecimal bore = boresOf(request).peek();
        if (bore != null) {
            values.put("bore", bore);
        }
        return values;
    }

    private Deque<BigDecimal> boresOf(Request request) {
        if (!request.device().equals("QC-GAU-01")) {
            return new ConcurrentLinkedDeque<>();
        }
        String order = orderOf(request);
        return Stream.of(order, "").map(whose -> bores.get(whose + "/" + request.parameters().get("slot")))
                .filter(next -> next != null && !next.isEmpty()).findFirst().orElseGet(ConcurrentLinkedDeque::new);
    }

    public SignalHandler.Outcome signal(Request request, Map<String, Object> values, boolean good) {
        Function<Object, Signal.Value> wrapped = content -> new Signal.Value(content, good);
        Map<String, Signal.Value> latched = new HashMap<>();
        values.forEach((tag, content) -> latched.put(tag, wrapped.apply(content)));
        Signal signal = new Signal(0, request.device(), "done", Signal.Type.HANDSHAKE, request.ticket().epoch(),
                request.ticket().sequence(), latched, clock.now());
        SignalHandler handler = handlers.orderedStream().filter(found -> found.takes(Signal.Type.HANDSHAKE)).findFirst().orElseThrow();
        return Actors.as(Actor.device(request.device()), () -> handled(handler, signal, TRIES));
    }

    /** As the lane of the device does, it takes a signal again that met somebody else's change. */
    private SignalHandler.Outcome handled(SignalHandler handler, Signal signal, int tries) {
        try {
            return Objects.requireNonNull(transaction.execute(status -> handler.handle(signal)));
        } catch (ConcurrentChange conflict) {
            if (tries == 1) {
                throw conflict;
            }
            return handled(handler, signal, tries - 1);
        }
    }
}

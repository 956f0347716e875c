package io.takt.connectivity.runtime;

import io.takt.connectivity.DeviceSetup.HandshakeDefinition;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.Handshakes.Ticket;
import io.takt.connectivity.SignalInbox;
import io.takt.connectivity.domain.Command;
import io.takt.connectivity.domain.Commands;
import io.takt.connectivity.domain.CycleCounts;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.Reading;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A device and the rows of its handshake, both surviving whatever dies between them. */
final class Bench implements Commands, SignalInbox, PlantClock {

    static final HandshakeDefinition HANDSHAKE = new HandshakeDefinition("reqSeq", "doneSeq", List.of("slot"),
            List.of("bore"), "ackSeq");

    final TreeMap<Long, Command> commands = new TreeMap<>();
    final List<Arrival> arrivals = new ArrayList<>();
    final List<Object> published = new ArrayList<>();
    final Machine machine = new Machine();
    final Counted counts = new Counted();
    Duration later = Duration.ZERO;
    private final Map<Long, Boolean> open = new HashMap<>();
    private Sequence sequence = new Sequence(1, 0, 65_535, List.of("slot"));
    private Long lastOver;

    HandshakePlay play() {
        return new HandshakePlay("M01", HANDSHAKE, machine.memory.containsKey("count") ? "count" : null,
                new HandshakeRows(this, counts, this, published::add, (topic, key) -> { }, this));
    }

    long request() {
        return handshakes().request("M01", Map.of("slot", 3)).sequence();
    }

    void giveUp(long number) {
        handshakes().giveUp("M01", new Ticket(1, number));
    }

    StoredHandshakes handshakes() {
        return new StoredHandshakes(this, (topic, key) -> { }, this);
    }

    Map<String, Reading> scan() {
        return machine.read(machine.memory.keySet());
    }

    void turn() {
        play().turn(machine, scan());
    }

    Command.State state(long sequence) {
        return commands.get(sequence).state();
    }

    @Override
    public Optional<Sequence> lockSequence(String device) {
        return Optional.of(sequence);
    }

    @Override
    public List<String> parameterTags(String device) {
        return sequence.parameterTags();
    }

    @Override
    public void moveSequence(String device, long epoch, long last) {
        sequence = new Sequence(epoch, last, sequence.largest(), sequence.parameterTags());
    }

    @Override
    public void add(String device, long epoch, long number, Map<String, ?> parameters, Instant now) {
        commands.put(number, new Command(number, device, epoch, number, new HashMap<>(parameters),
                Command.State.REQUESTED, 0, null, now));
        open.put(number, true);
    }

    @Override
    public Optional<Command> open(String device) {
        return commands.values().stream().filter(command -> open.get(command.id())).findFirst();
    }

    @Override
    public Optional<Long> lastOver(String device) {
        return Optional.ofNullable(lastOver);
    }

    @Override
    public boolean move(long id, List<Command.State> from, Command.State to, Instant now) {
        boolean may = open.get(id) && from.contains(commands.get(id).state());
        if (may) {
            put(id, to, commands.get(id).attempts());
        }
        return may;
    }

    @Override
    public void missed(long id, int attempts, String trouble, Instant now) {
        put(id, commands.get(id).state(), attempts);
    }

    @Override
    public void end(long id, Command.State state, String trouble, Instant now) {
        put(id, state, commands.get(id).attempts());
        open.put(id, false);
    }

    @Override
    public void giveUp(String device, Ticket ticket, Instant now) {
        long number = ticket.sequence();
        if (open.get(number) && commands.get(number).state() == Command.State.REQUESTED) {
            end(number, Command.State.WITHDRAWN, "", now);
        } else if (open.get(number)) {
            end(number, Command.State.EXPIRED, "", now);
            lastOver = number;
        }
    }

    @Override
    public void answered(long id, Instant now) {
        open.put(id, false);
        lastOver = id;
    }

    @Override
    public int openCount(String device) {
        return (int) open.values().stream().filter(still -> still).count();
    }

    private void put(long id, Command.State state, int attempts) {
        Command before = commands.get(id);
        commands.put(id, new Command(id, before.device(), before.epoch(), before.sequence(), before.parameters(), state,
                attempts, null, before.requestedAt()));
    }

    /** What the machine has counted; the requests that were given up are as many as the test says. */
    static final class Counted implements CycleCounts {

        Optional<Count> count = Optional.empty();
        int givenUp;

        @Override
        public Optional<Count> find(String device) {
            return count;
        }

        @Override
        public Optional<Count> lock(String device) {
            return count;
        }

        @Override
        public void counted(String device, long cycles) {
            Count before = count.orElse(new Count(0, 0, null));
            count = Optional.of(new Count(before.counted() + cycles, before.explained(), before.quarantinedAt()));
        }

        @Override
        public void explained(String device, long cycles) {
            count = count.map(before -> new Count(before.counted(), before.explained() + cycles, before.quarantinedAt()));
        }

        @Override
        public void quarantine(String device, Instant now) {
            count = count.map(before -> new Count(before.counted(), before.counted(), now));
        }

        @Override
        public boolean takeGivenUp(String device) {
            return givenUp-- > 0;
        }
    }

    @Override
    public void accept(List<Arrival> batch) {
        arrivals.addAll(batch);
    }

    @Override
    public void retryWaiting(String device) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant now() {
        return Instant.parse("2026-01-10T08:00:00Z").plus(later);
    }

    @Override
    public double factor() {
        return 1;
    }

    /** A machine that takes a request when its sequence changes, and answers when told to. */
    static final class Machine implements DeviceSession {

        final Map<String, Object> memory = new HashMap<>(Map.of("reqSeq", 0L, "doneSeq", 0L, "ackSeq", 0L, "slot", 0L,
                "bore", 0.0));
        final List<Long> cycles = new ArrayList<>();
        int writesUntilCut = Integer.MAX_VALUE;
        int readsUntilCut = Integer.MAX_VALUE;
        String refuses = "";
        final Map<String, Object> keeps = new HashMap<>();

        void finish() {
            memory.put("doneSeq", memory.get("reqSeq"));
            memory.put("bore", 28.0 + (Long) memory.get("reqSeq") / 1000.0);
        }

        void forget() {
            memory.put("reqSeq", 0L);
            memory.put("doneSeq", 0L);
        }

        @Override
        public Map<String, Reading> read(Collection<String> tags) {
            if (readsUntilCut-- <= 0) {
                readsUntilCut = Integer.MAX_VALUE;
                throw DeviceTrouble.linkLost("connectivity.cut", "read", null);
            }
            return tags.stream().collect(Collectors.toMap(tag -> tag,
                    tag -> new Reading(memory.get(tag), Quality.GOOD, null)));
        }

        @Override
        public void write(String tag, Object value) {
            if (writesUntilCut-- <= 0) {
                writesUntilCut = Integer.MAX_VALUE;
                throw DeviceTrouble.linkLost("connectivity.cut", "write", null);
            }
            if (tag.equals(refuses)) {
                throw DeviceTrouble.refused("connectivity.writeRefused", tag);
            }
            if (keeps.containsKey(tag)) {
                memory.put(tag, keeps.get(tag));
                return;
            }
            Object before = memory.put(tag, value instanceof Number number ? (Object) number.longValue() : value);
            if (tag.equals("reqSeq") && !memory.get(tag).equals(before)) {
                cycles.add((Long) memory.get(tag));
            }
        }

        @Override
        public void close() {
            writesUntilCut = Integer.MAX_VALUE;
        }
    }
}

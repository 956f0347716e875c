package io.takt.connectivity;

import io.takt.connectivity.DeviceSetup.DeviceDefinition;
import io.takt.connectivity.Devices.Quality;
import io.takt.connectivity.spi.DeviceSession;
import io.takt.connectivity.spi.DeviceTrouble;
import io.takt.connectivity.spi.Driver;
import io.takt.connectivity.spi.LayerResult;
import io.takt.connectivity.spi.Reading;
import io.takt.shared.InvalidInput.Fault;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** A driver to machines in memory: they take a request, count it and answer it at once. */
public final class FakePlant implements Driver {

    private final Map<String, Machine> machines = new ConcurrentHashMap<>();

    public Machine machine(String endpoint) {
        return machines.computeIfAbsent(endpoint, name -> new Machine());
    }

    @Override
    public List<String> ids() {
        return List.of("fake");
    }

    @Override
    public List<Fault> check(DeviceDefinition definition) {
        return definition.tags().stream().filter(tag -> tag.address().isBlank())
                .map(tag -> new Fault("/tags/" + definition.tags().indexOf(tag) + "/address", "fake.address")).toList();
    }

    @Override
    public DeviceSession open(DeviceDefinition definition) {
        Machine machine = machine(definition.endpoint());
        machine.mustBeReachable();
        return machine;
    }

    @Override
    public List<LayerResult> test(DeviceDefinition definition) {
        return List.of(new LayerResult("TCP", machine(definition.endpoint()).reachable, 1, null, null));
    }

    /** One machine's memory. */
    public static final class Machine implements DeviceSession {

        private final Map<String, Object> memory = new HashMap<>(Map.of("reqSeq", 0L, "doneSeq", 0L, "slot", 0L,
                "bore", 0L, "count", 0L, "state", 0L));
        private volatile boolean reachable = true;
        private volatile boolean brokenDriver;
        private int cycles;

        public synchronized void set(String tag, Object value) {
            memory.put(tag, value);
        }

        public synchronized Object get(String tag) {
            return memory.getOrDefault(tag, 0L);
        }

        public synchronized int cycles() {
            return cycles;
        }

        public void cable(boolean plugged) {
            reachable = plugged;
        }

        /** While it is broken, the driver breaks down instead of reading, and cannot even close. */
        public void driver(boolean whole) {
            brokenDriver = !whole;
        }

        private void mustBeReachable() {
            if (brokenDriver) {
                throw new NoClassDefFoundError("a part of the driver");
            }
            if (!reachable) {
                throw DeviceTrouble.linkLost("connectivity.notYetConnected", "the cable is out", null);
            }
        }

        @Override
        public synchronized Map<String, Reading> read(Collection<String> tags) {
            mustBeReachable();
            return tags.stream().collect(Collectors.toMap(tag -> tag,
                    tag -> new Reading(memory.get(tag), Quality.GOOD, null)));
        }

        @Override
        public synchronized void write(String tag, Object value) {
            mustBeReachable();
            long number = ((Number) value).longValue();
            Object before = memory.put(tag, number);
            if (tag.equals("reqSeq") && !before.equals(number)) {
                cycles++;
                memory.put("bore", 28_000 + number);
                memory.put("doneSeq", number);
            }
        }

        @Override
        public void close() {
            if (!reachable) {
                throw new IllegalStateException("no farewell without a cable");
            }
        }
    }
}

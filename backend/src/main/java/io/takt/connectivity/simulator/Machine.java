package io.takt.connectivity.simulator;

import io.takt.shared.PlantClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A machine with the handshake: a new {@code reqSeq} starts a cycle, {@code doneSeq} repeats it when the cycle is over
 * and its values are latched. A request that was served is not served again.
 */
final class Machine {

    static final int IDLE = 1;
    static final int RUNNING = 3;
    static final int FAULT = 7;
    static final String TOOL_NUMBER = "toolNo";
    static final String TOOL_LIFE = "toolLife";

    private static final Logger LOG = LoggerFactory.getLogger(Machine.class);

    private final Model model;
    private final int port;
    private final MachineMemory memory;
    private final PlantClock clock;
    private final Duration cycle;
    private final List<String> kept;
    private Face face;
    private boolean faulty;
    private long cutAt = Long.MAX_VALUE;

    Machine(Model model, int port, MachineMemory memory, PlantClock clock, double cycleFactor) {
        this.model = model;
        this.port = port;
        this.memory = memory;
        this.clock = clock;
        this.cycle = Duration.ofMillis(Math.max(1, Math.round(model.cycle().toMillis() * cycleFactor)));
        this.kept = Stream.concat(Stream.of("reqSeq", "doneSeq", model.counter().name()),
                model.asked().stream().map(Model.Parameter::name)).toList();
        this.face = model.open(port, clock);
        remember();
    }

    String code() {
        return model.code();
    }

    /** Looks at the request and at the time; called often. A simulated fault must not stop the line's clockwork. */
    synchronized void tick() {
        try {
            if (faulty) {
                return;
            }
            if (isRunning()) {
                finishWhenDue();
            } else if (number("reqSeq") != number("doneSeq")) {
                begin();
            }
        } catch (RuntimeException stumbled) {
            LOG.warn("The simulated machine {} stumbled", model.code(), stumbled);
        }
    }

    /** Pulls the cable out; the machine itself goes on. */
    synchronized void unplug() {
        if (face instanceof Desk) {
            return;
        }
        Face wired = face;
        face = new Desk(wired, model.variables());
        wired.stop();
    }

    /** Pulls the cable out in the middle of the cycle that comes after so many. */
    synchronized void unplugAfter(long cycles) {
        cutAt = cycles;
    }

    synchronized void plug() {
        cutAt = Long.MAX_VALUE;
        if (face instanceof Desk desk) {
            Face wired = model.open(port, clock);
            model.variables().forEach(variable -> wired.set(variable.name(), desk.get(variable.name())));
            face = wired;
        }
    }

    /** The machine stops with a fault until it is repaired; what it was doing, it does again from the beginning. */
    synchronized void fault() {
        faulty = true;
        face.set("state", FAULT);
    }

    synchronized void repair() {
        faulty = false;
        if (isRunning()) {
            memory.put("due", clock.now().plus(cycle));
        }
        face.set("state", isRunning() ? RUNNING : IDLE);
    }

    /**
     * Its control is switched off and on again: its counter is kept, and what it was asked, what it was doing and what it had
     * to say are gone.
     */
    synchronized void restart() {
        memory.put("due", "");
        List.of("reqSeq", "doneSeq").forEach(number -> face.set(number, 0));
        model.work().values().forEach(name -> memory.put("latched." + name, "0"));
        keep();
        remember();
    }

    /** Somebody lets it work at its own panel; nobody asked for it, and it counts all the same. */
    synchronized void workAlone() {
        face.set(model.counter().name(), model.counter().after(number(model.counter().name())));
        keep();
    }

    synchronized boolean isWorking() {
        return isRunning();
    }

    synchronized long counted() {
        return number(model.counter().name());
    }

    /** As it left the factory: plugged in, repaired, and it has never made anything. */
    synchronized void forget() {
        plug();
        faulty = false;
        memory.clear();
        model.asked().forEach(parameter -> face.set(parameter.name(), parameter.type().startsWith("string") ? "" : 0));
        List.of("reqSeq", "doneSeq", model.counter().name()).forEach(number -> face.set(number, 0));
        remember();
    }

    synchronized boolean isPluggedIn() {
        return !(face instanceof Desk);
    }

    synchronized void stop() {
        face.stop();
    }

    private void begin() {
        memory.put("due", clock.now().plus(cycle));
        memory.put("serving", number("reqSeq"));
        keep();
        face.set("state", RUNNING);
        if (number(model.counter().name()) >= cutAt) {
            unplug();
        }
    }

    private void finishWhenDue() {
        if (clock.now().isBefore(Instant.parse(memory.get("due", "")))) {
            return;
        }
        Map<String, Object> latched = new HashMap<>(Map.of("ok", true));
        latched.putAll(model.work().effect().on(new Asked(face)));
        if (model.toolLife() > 0) {
            latched.put(TOOL_LIFE, (double) wear());
        }
        latched.forEach(face::set);
        latched.forEach((name, value) -> memory.put("latched." + name, value));
        face.set(model.counter().name(), model.counter().after(number(model.counter().name())));
        memory.put("due", "");
        // the answer comes last: whoever sees it finds the values in place
        long served = Long.parseLong(memory.get("serving", "0"));
        memory.put("doneSeq", served);
        memory.put(model.counter().name(), number(model.counter().name()));
        memory.save();
        face.set("doneSeq", served);
        face.set("state", IDLE);
    }

    /** Another tool number means a fresh tool; returns for how many pieces it still lasts. */
    private long wear() {
        String fitted = face.get(TOOL_NUMBER).toString();
        boolean fresh = !memory.get("fitted", "").equals(fitted);
        long before = fresh ? model.toolLife() : Long.parseLong(memory.get("life", String.valueOf(model.toolLife())));
        memory.put("fitted", fitted);
        memory.put("life", Math.max(0, before - 1));
        return Math.max(0, before - 1);
    }

    private boolean isRunning() {
        return !memory.get("due", "").isEmpty();
    }

    private void keep() {
        kept.forEach(name -> memory.put(name, face.get(name)));
        memory.save();
    }

    private void remember() {
        for (String name : kept) {
            String value = memory.get(name, "");
            if (!value.isEmpty()) {
                face.set(name, value);
            }
        }
        model.work().values().forEach(name -> face.set(name, memory.get("latched." + name, "0")));
        face.set("ok", Boolean.parseBoolean(memory.get("latched.ok", "false")));
        face.set("state", isRunning() ? RUNNING : IDLE);
    }

    private long number(String variable) {
        return Long.parseLong(face.get(variable).toString());
    }

    /**
     * What a cycle does to the part, and the values that it leaves behind.
     *
     * @param values the variables that a cycle latches
     */
    record Work(List<String> values, Effect effect) {
    }

    /** What a cycle does; the values to latch, and {@code ok} where it is not true. */
    interface Effect {

        Map<String, ?> on(Asked asked);
    }

    /** What the request brought along. */
    record Asked(Face face) {

        String get(String parameter) {
            return face.get(parameter).toString();
        }

        String carrier() {
            return get("carrierId");
        }

        String slot() {
            return get("slot");
        }
    }
}

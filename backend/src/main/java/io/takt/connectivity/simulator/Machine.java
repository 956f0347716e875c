package io.takt.connectivity.simulator;

import io.takt.shared.PlantClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A machine with the handshake: a new {@code reqSeq} starts a cycle, {@code doneSeq} repeats it when the cycle is over
 * and its values are latched. A request that was served is not served again.
 */
final class Machine {

    static final int IDLE = 1;
    static final int RUNNING = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Machine.class);
    private static final List<String> KEPT = List.of("reqSeq", "doneSeq", "partCount", "jobNo", "carrierId", "slot", "program");

    private final String code;
    private final Face face;
    private final MachineMemory memory;
    private final PlantClock clock;
    private final Duration cycle;
    private final Work work;

    Machine(String code, Face face, MachineMemory memory, PlantClock clock, Duration cycle, Work work) {
        this.code = code;
        this.face = face;
        this.memory = memory;
        this.clock = clock;
        this.cycle = cycle;
        this.work = work;
        remember();
    }

    /** Looks at the request and at the time; called often. A simulated fault must not stop the line's clockwork. */
    void tick() {
        try {
            if (isRunning()) {
                finishWhenDue();
            } else if (number("reqSeq") != number("doneSeq")) {
                begin();
            }
        } catch (RuntimeException fault) {
            LOG.warn("The simulated machine {} stumbled", code, fault);
        }
    }

    void stop() {
        face.stop();
    }

    private void begin() {
        memory.put("due", clock.now().plus(cycle));
        memory.put("serving", number("reqSeq"));
        keep();
        face.set("state", RUNNING);
    }

    private void finishWhenDue() {
        if (clock.now().isBefore(Instant.parse(memory.get("due", "")))) {
            return;
        }
        Map<String, ?> latched = work.done(text("carrierId"), text("slot"), text("program"));
        latched.forEach(face::set);
        latched.forEach((name, value) -> memory.put("latched." + name, value));
        face.set("ok", true);
        face.set("partCount", number("partCount") + 1);
        memory.put("due", "");
        // the answer comes last: whoever sees it finds the values in place
        long served = Long.parseLong(memory.get("serving", "0"));
        memory.put("doneSeq", served);
        memory.put("partCount", number("partCount"));
        memory.save();
        face.set("doneSeq", served);
        face.set("state", IDLE);
    }

    private boolean isRunning() {
        return !memory.get("due", "").isEmpty();
    }

    private void keep() {
        KEPT.forEach(name -> memory.put(name, face.get(name)));
        memory.save();
    }

    private void remember() {
        for (String name : KEPT) {
            String value = memory.get(name, "");
            if (!value.isEmpty()) {
                face.set(name, value);
            }
        }
        work.values().forEach(name -> face.set(name, memory.get("latched." + name, "0")));
        face.set("state", isRunning() ? RUNNING : IDLE);
    }

    private long number(String variable) {
        return Long.parseLong(text(variable));
    }

    private String text(String variable) {
        return face.get(variable).toString();
    }

    /** What a cycle does to the part, and the values that it leaves behind. */
    interface Work {

        /** The variables that a cycle latches. */
        List<String> values();

        Map<String, ?> done(String carrier, String slot, String program);
    }
}

package io.takt.execution.domain;

import io.takt.connectivity.Handshakes.Ticket;
import io.takt.shared.Refused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One run of a machine: asked for once, answered once. */
public class Cycle {

    private long id;
    private String station = "";
    private String equipment = "";
    private String device = "";
    private long epoch;
    private long sequence;
    private @Nullable String program;
    private CycleState state = CycleState.REQUESTED;
    private @Nullable String trouble;
    private Instant requestedAt = Instant.EPOCH;
    private @Nullable Instant endedAt;
    private int version;

    Cycle() {
    }

    public static Cycle requested(JobOrder job, String equipment, String device, Ticket ticket, Instant now) {
        Cycle cycle = new Cycle();
        cycle.station = job.station();
        cycle.equipment = equipment;
        cycle.device = device;
        cycle.epoch = ticket.epoch();
        cycle.sequence = ticket.sequence();
        cycle.program = job.program();
        cycle.requestedAt = now;
        return cycle;
    }

    public void end(CycleState how, Instant now) {
        if (!state.isOpen() || how.isOpen()) {
            throw new Refused("execution.illegalTransition", device + " " + sequence, state, how);
        }
        state = how;
        endedAt = now;
    }

    /** The machine gave no usable answer; {@code because} is the error code of why. */
    public void fail(String because, Instant now) {
        end(CycleState.UNUSABLE, now);
        trouble = because;
    }

    /** A unit in a cycle, with the job that it runs for. */
    public record Member(long jobId, long unitId) {
    }

    /** The row now carries the next version. */
    public void written() {
        version++;
    }

    public long id() {
        return id;
    }

    public String station() {
        return station;
    }

    public String equipment() {
        return equipment;
    }

    public String device() {
        return device;
    }

    public Ticket ticket() {
        return new Ticket(epoch, sequence);
    }

    public @Nullable String program() {
        return program;
    }

    public CycleState state() {
        return state;
    }

    public @Nullable String trouble() {
        return trouble;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}

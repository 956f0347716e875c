package io.takt.execution.domain;

import io.takt.connectivity.Handshakes.Ticket;
import io.takt.connectivity.events.FailedWrite;
import io.takt.shared.Refused;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run of a machine: asked for once, answered once. */
public class Cycle {

    private static final int LONGEST_VALUE = 200;

    private long id;
    private String station = "";
    private String equipment = "";
    private String device = "";
    private long epoch;
    private long sequence;
    private @Nullable String program;
    private CycleState state = CycleState.REQUESTED;
    private @Nullable String trouble;
    private @Nullable String failedTag;
    private @Nullable String writtenValue;
    private @Nullable String readValue;
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

    /**
     * The machine gave no usable answer.
     *
     * @param because the error code of why
     * @param write   the value that it did not take; null if it is not about one
     */
    public void fail(String because, @Nullable FailedWrite write, Instant now) {
        end(CycleState.UNUSABLE, now);
        trouble = because;
        if (write != null) {
            failedTag = write.tag();
            writtenValue = shortened(write.written());
            readValue = write.read() == null ? null : shortened(write.read());
        }
    }

    private static String shortened(String value) {
        return value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    }

    /** The value that the machine did not take. */
    public Optional<FailedWrite> failedWrite() {
        return failedTag == null ? Optional.empty() : Optional.of(new FailedWrite(failedTag, String.valueOf(writtenValue), readValue));
    }

    /** A unit in a cycle, with the job and the order that it runs for. */
    public record Member(long orderId, long jobId, long unitId) {

        public static Member of(JobOrder job, Unit unit) {
            return new Member(job.orderId(), job.id(), unit.id());
        }
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

package io.takt.execution.domain;

import io.takt.connectivity.Handshakes.Ticket;
import io.takt.execution.domain.EquipmentBook.Mover;
import io.takt.shared.Refused;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One box that is moved from one place to another: by a machine, or by a person where there is none or it does not answer. */
public class Transport {

    private long id;
    private String code = "";
    private long orderId;
    private long jobId;
    private int position;
    private String carrier = "";
    private String source = "";
    private @Nullable String target;
    private String station = "";
    private @Nullable String equipment;
    private @Nullable String device;
    private TransportState state = TransportState.PLANNED;
    private long epoch;
    private long sequence;
    private int tries;
    private @Nullable String trouble;
    private @Nullable String person;
    private @Nullable String processInstance;
    private Instant plannedAt = Instant.EPOCH;
    private @Nullable Instant requestedAt;
    private @Nullable Instant endedAt;
    private int version;

    Transport() {
    }

    /**
     * What is to be moved.
     *
     * @param target null for a free bin, which is chosen when the machine is asked
     */
    public record Plan(String carrier, String source, @Nullable String target) {
    }

    /** @param position which of the job's transports it is, from one */
    public static Transport planned(JobOrder job, int position, Plan plan, Optional<Mover> mover, Instant now) {
        Transport transport = new Transport();
        transport.code = job.code().replaceFirst("JO", "TO") + "-" + position;
        transport.orderId = job.orderId();
        transport.jobId = job.id();
        transport.position = position;
        transport.carrier = plan.carrier();
        transport.source = plan.source();
        transport.target = plan.target();
        transport.station = mover.map(Mover::station).orElse(job.station());
        transport.equipment = mover.map(Mover::equipment).orElse(null);
        transport.device = mover.map(Mover::device).orElse(null);
        transport.plannedAt = now;
        return transport;
    }

    /** Its process asks for the machine. */
    public void want(String instance) {
        become(TransportState.WANTED);
        processInstance = instance;
    }

    /** The machine was asked to bring the box to a place. */
    public void request(String to, Ticket ticket, Instant now) {
        become(TransportState.REQUESTED);
        target = to;
        epoch = ticket.epoch();
        sequence = ticket.sequence();
        requestedAt = now;
    }

    /** The machine gave no usable answer; {@code because} is the error code of why. */
    public void fail(String because) {
        become(TransportState.PLANNED);
        trouble = because;
        tries++;
    }

    /** A person lets the machine try again; its process asks for the machine anew. */
    public void askAgain() {
        if (state != TransportState.PLANNED) {
            become(TransportState.PLANNED);
        }
        tries = 0;
    }

    public void arrive(Instant now) {
        become(TransportState.DONE);
        trouble = null;
        endedAt = now;
    }

    /** A person has moved the box. */
    public void arriveByHand(String at, String by, Instant now) {
        if (state == TransportState.PLANNED) {
            become(TransportState.WANTED);
        }
        become(TransportState.DONE);
        target = at;
        person = by;
        endedAt = now;
    }

    /** The box is not to be moved any more. */
    public void withdraw(Instant now) {
        become(TransportState.WITHDRAWN);
        endedAt = now;
    }

    private void become(TransportState next) {
        if (!state.mayBecome(next)) {
            throw new Refused("execution.illegalTransition", code, state, next);
        }
        state = next;
    }

    public Ticket ticket() {
        return new Ticket(epoch, sequence);
    }

    /** The row now carries the next version. */
    public void written() {
        version++;
    }

    public long id() {
        return id;
    }

    public String code() {
        return code;
    }

    public long orderId() {
        return orderId;
    }

    public long jobId() {
        return jobId;
    }

    public String carrier() {
        return carrier;
    }

    public String source() {
        return source;
    }

    public @Nullable String target() {
        return target;
    }

    public String station() {
        return station;
    }

    public @Nullable String equipment() {
        return equipment;
    }

    public @Nullable String device() {
        return device;
    }

    public TransportState state() {
        return state;
    }

    public int tries() {
        return tries;
    }

    public @Nullable String trouble() {
        return trouble;
    }

    public @Nullable String person() {
        return person;
    }

    public @Nullable String processInstance() {
        return processInstance;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public @Nullable Instant requestedAt() {
        return requestedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}

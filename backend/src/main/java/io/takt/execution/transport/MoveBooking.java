package io.takt.execution.transport;

import io.takt.execution.dispatch.AnswerBook;
import io.takt.execution.dispatch.StationWake;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.Transport;
import io.takt.execution.domain.TransportState;
import io.takt.execution.domain.Transports;
import io.takt.execution.transport.TransportLock.LockedTransport;
import io.takt.workflow.ProcessRuntime;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Books what a machine answered that was to move a box: the box stands at its target, and the transport's process moves on. */
@Service
@Transactional
class MoveBooking implements AnswerBook {

    private static final String MOVE_DONE = "move-done";
    private static final String MOVE_FAILED = "move-failed";
    private static final int TRIES = 3;

    private final TransportLock lock;
    private final Transports transports;
    private final MaterialBook materials;
    private final ProcessRuntime runtime;
    private final StationWake wake;

    MoveBooking(TransportLock lock, Transports transports, MaterialBook materials, ProcessRuntime runtime, StationWake wake) {
        this.lock = lock;
        this.transports = transports;
        this.materials = materials;
        this.runtime = runtime;
        this.wake = wake;
    }

    @Override
    public Booking book(Answer answer) {
        return transports.find(answer.device(), answer.ticket()).map(found -> book(found.code(), answer)).orElse(Booking.UNKNOWN);
    }

    private Booking book(String code, Answer answer) {
        LockedTransport locked = lock.transport(code);
        Transport transport = locked.transport();
        if (transport.state() != TransportState.REQUESTED || !transport.ticket().equals(answer.ticket())) {
            return Booking.TOO_LATE;
        }
        String trouble = answer.trouble();
        if (trouble == null) {
            arrived(locked);
        } else {
            failed(locked, trouble, answer.write() != null || answer.mayHaveWorked());
        }
        wake.afterCommit(transport.station());
        return Booking.BOOKED;
    }

    private void arrived(LockedTransport locked) {
        Transport transport = locked.transport();
        String target = Objects.requireNonNull(transport.target(), transport.code());
        transport.arrive(lock.record().now());
        transports.save(transport);
        materials.placeBox(transport.carrier(), target);
        lock.record().of(locked.order(), transport, "arrived", Map.of("carrier", transport.carrier(), "place", target));
        if (!deliver(transport, MOVE_DONE, Map.of())) {
            throw new IllegalStateException(transport.code() + " does not wait for its machine");
        }
    }

    /**
     * After some tries a person is asked, and at once for a machine that does not take what it is told or may have moved the
     * box; one who is asked already is not disturbed.
     */
    private void failed(LockedTransport locked, String trouble, boolean hopeless) {
        Transport transport = locked.transport();
        transport.fail(trouble);
        transports.save(transport);
        lock.record().of(locked.order(), transport, "failed", Map.of("trouble", trouble, "tries", transport.tries()));
        deliver(transport, MOVE_FAILED, Map.of("failing", hopeless || transport.tries() >= TRIES));
    }

    private boolean deliver(Transport transport, String message, Map<String, Object> variables) {
        return runtime.deliver(Objects.requireNonNull(transport.processInstance(), transport.code()), message, variables);
    }
}

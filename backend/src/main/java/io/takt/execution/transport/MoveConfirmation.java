package io.takt.execution.transport;

import io.takt.execution.PersonTasks;
import io.takt.execution.PersonTasks.OpenTask;
import io.takt.execution.dispatch.StationWake;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.Transport;
import io.takt.execution.domain.Transports;
import io.takt.execution.transport.TransportLock.LockedTransport;
import io.takt.security.Permissions;
import io.takt.shared.Actors;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person has moved a box, because there is no machine for it or it does not answer. */
@Service
public class MoveConfirmation {

    static final String FORM = "execution/confirm-move";

    private final Permissions permissions;
    private final PersonTasks tasks;
    private final TransportLock lock;
    private final Transports transports;
    private final MaterialBook materials;
    private final WithdrawnMoves withdrawn;
    private final StationWake wake;

    MoveConfirmation(Permissions permissions, PersonTasks tasks, TransportLock lock, Transports transports, MaterialBook materials,
            WithdrawnMoves withdrawn, StationWake wake) {
        this.permissions = permissions;
        this.tasks = tasks;
        this.lock = lock;
        this.transports = transports;
        this.materials = materials;
        this.withdrawn = withdrawn;
        this.wake = wake;
    }

    /** Needs {@code execution.work}. The place is where the box was to go, or any storage location for one that goes into store. */
    @Transactional
    public void confirm(long taskId, String place) {
        permissions.require("execution.work");
        new FieldFaults().named("/place", place).refuse();
        OpenTask task = tasks.begin(taskId, FORM);
        LockedTransport locked = lock.transport(task.businessKey());
        Transport transport = locked.transport();
        requireFits(transport, place);
        withdrawn.takeBack(transport);
        transport.arriveByHand(place, Actors.current().name(), lock.record().now());
        transports.save(transport);
        materials.placeBox(transport.carrier(), place);
        lock.record().of(locked.order(), transport, "moved-by-hand", Map.of("carrier", transport.carrier(), "place", place));
        wake.afterCommit(transport.station());
        tasks.complete(task, Map.of("moved", true));
    }

    /** The machine is asked once more. Needs {@code execution.work}. */
    @Transactional
    public void askAgain(long taskId) {
        permissions.require("execution.work");
        OpenTask task = tasks.begin(taskId, FORM);
        LockedTransport locked = lock.transport(task.businessKey());
        Transport transport = locked.transport();
        if (transport.device() == null) {
            throw InvalidInput.at("/task", "execution.noMover", transport.carrier());
        }
        withdrawn.takeBack(transport);
        transport.askAgain();
        transports.save(transport);
        lock.record().of(locked.order(), transport, "asked-again", Map.of("station", transport.station()));
        wake.afterCommit(transport.station());
        tasks.complete(task, Map.of("moved", false));
    }

    private void requireFits(Transport transport, String place) {
        String planned = transport.target();
        if (!place.equals(planned) && !(goesIntoStore(transport) && materials.isStorage(place))) {
            throw InvalidInput.at("/place", "execution.wrongPlace", place, transport.carrier(), planned == null ? "" : planned);
        }
    }

    private boolean goesIntoStore(Transport transport) {
        String planned = transport.target();
        return planned == null || materials.isStorage(planned);
    }
}

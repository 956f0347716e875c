package io.takt.execution.dispatch;

import io.takt.execution.dispatch.CycleStart.Place;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Stations;
import io.takt.execution.domain.Stations.Station;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spares a job the wait for its turn where nobody else wants the machine. What needs more than a plain yes is left to dispatch,
 * and so are loads that several lots may share: dispatch gathers them.
 */
@Component
public class FreeMachines {

    private static final Logger LOG = LoggerFactory.getLogger(FreeMachines.class);

    private final Stations stations;
    private final Units units;
    private final DispatchGate gate;
    private final CycleStart start;
    private final TransactionTemplate savepoint;

    FreeMachines(Stations stations, Units units, DispatchGate gate, CycleStart start, PlatformTransactionManager transactions) {
        this.stations = stations;
        this.units = units;
        this.gate = gate;
        this.start = start;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /**
     * Asks the job's machine in the running transaction, which has locked the order and not yet written down the job's wish.
     *
     * @return false if the job has to wait for its turn; what was changed about it is worth nothing then
     */
    public boolean give(OrderInWork order, JobOrder job) {
        return job.capacity() == 1 && Actors.as(Actor.system("dispatch"), () -> stations.lockIfFree(job.station())
                .filter(station -> stations.isIdle(station.code()))
                .map(station -> asked(station, order, job)).orElse(false));
    }

    /** What was done before the wish must not be lost because a machine cannot be asked: dispatch tries that again. */
    private boolean asked(Station station, OrderInWork order, JobOrder job) {
        try {
            return Boolean.TRUE.equals(savepoint.execute(status -> gate.isClear(job) && ask(station, order, job)));
        } catch (ConcurrentChange | ConcurrencyFailureException | TransactionSystemException conflict) {
            throw conflict;
        } catch (RuntimeException failure) {
            LOG.warn("The machine of {} cannot be asked now; dispatch tries again", job.code(), failure);
            return false;
        }
    }

    private boolean ask(Station station, OrderInWork order, JobOrder job) {
        List<Unit> next = units.nextWithoutStep(job.lotId(), job.id(), 1);
        next.forEach(unit -> start.cycle(station, job, List.of(new Place(job, unit)), Map.of(order.id(), order)));
        return !next.isEmpty();
    }
}

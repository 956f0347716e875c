package io.takt.execution.dispatch;

import io.takt.execution.dispatch.CycleStart.Load;
import io.takt.execution.dispatch.CycleStart.Place;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Stations;
import io.takt.execution.domain.Stations.Station;
import io.takt.execution.domain.Units;
import io.takt.rules.RuleFailure;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

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

    FreeMachines(Stations stations, Units units, DispatchGate gate, CycleStart start) {
        this.stations = stations;
        this.units = units;
        this.gate = gate;
        this.start = start;
    }

    /**
     * Asks the job's machine in the running transaction, which has locked the order and not yet written down the job's wish.
     *
     * @return false if the job has to wait for its turn
     */
    public boolean give(OrderInWork order, JobOrder job) {
        return job.capacity() == 1 && Actors.as(Actor.system("dispatch"), () -> stations.lockIfIdle(job.station())
                .map(station -> isAllowed(job) && isAsked(station, order, job)).orElse(false));
    }

    private boolean isAllowed(JobOrder job) {
        try {
            return gate.isClear(job);
        } catch (RuleFailure failure) {
            LOG.warn("The rules do not let {} start at once; dispatch asks them again", job.code(), failure);
            return false;
        }
    }

    /** What was done before the wish must not be lost because a machine cannot be asked. */
    private boolean isAsked(Station station, OrderInWork order, JobOrder job) {
        List<Place> places = units.nextWithoutStep(job.lotId(), job.id(), 1).stream().map(unit -> new Place(job, unit)).toList();
        return !places.isEmpty() && start.runIfPossible(new Load(station, job, places, Map.of(order.id(), order)));
    }
}

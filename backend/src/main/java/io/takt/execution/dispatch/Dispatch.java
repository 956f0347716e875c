package io.takt.execution.dispatch;

import io.takt.execution.Reason;
import io.takt.execution.dispatch.CycleStart.Load;
import io.takt.execution.dispatch.CycleStart.Place;
import io.takt.execution.domain.Cycles;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Stations;
import io.takt.execution.domain.Stations.Station;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a free machine its next work: the first job by order R2 that gate R1 lets through. One station, one decision at a time. */
@Service
public class Dispatch implements MachineTurns {

    private final Stations stations;
    private final Cycles cycles;
    private final DispatchRanking ranking;
    private final DispatchGate gate;
    private final CycleStart start;
    private final Work work;

    Dispatch(Stations stations, Cycles cycles, DispatchRanking ranking, DispatchGate gate, CycleStart start, Work work) {
        this.stations = stations;
        this.cycles = cycles;
        this.ranking = ranking;
        this.gate = gate;
        this.start = start;
        this.work = work;
    }

    /** What dispatch chooses from and writes to. */
    @Component
    record Work(WorkLock lock, JobOrders jobs, Units units, ToolCare tools, EmptyJobs empty, WorkRecord record) {
    }

    @Override
    public List<String> stationsWanting() {
        return work.jobs().stationsWanting();
    }

    @Override
    @Transactional
    public void dispatch(String stationCode) {
        Station station = stations.lock(stationCode);
        if (!cycles.openAt(stationCode).isEmpty()) {
            return;
        }
        List<JobOrder> ranked = ranking.rank(station, work.jobs().wanting(stationCode));
        for (JobOrder candidate : ranked) {
            Optional<ToolGate.Verdict> tool = work.tools().look(candidate);
            List<Reason> against = gate.reasonsAgainst(candidate, tool);
            if (against.isEmpty()) {
                startCycle(station, candidate, ranked);
                return;
            }
            block(candidate, against);
        }
    }

    private void block(JobOrder candidate, List<Reason> against) {
        if (!candidate.blocked().equals(against)) {
            OrderInWork order = work.lock().orderById(candidate.orderId());
            JobOrder job = work.jobs().findById(candidate.id()).orElseThrow();
            if (!job.wantsCycle()) {
                return;
            }
            job.block(against);
            work.jobs().save(job);
            work.record().of(order, job, "blocked", Map.of("reasons", against.stream().map(Reason::code).toList()));
        }
    }

    private void startCycle(Station station, JobOrder first, List<JobOrder> ranked) {
        List<JobOrder> sharing = ranked.stream().filter(job -> job.id() == first.id() || fits(job, first)).toList();
        Map<Long, OrderInWork> orders = sharing.stream().map(JobOrder::orderId).distinct().sorted()
                .collect(Collectors.toMap(Function.identity(), work.lock()::orderById));
        List<Place> load = load(first, sharing);
        if (load.isEmpty()) {
            goOn(first);
            return;
        }
        start.run(new Load(station, first, load, orders));
    }

    private void goOn(JobOrder candidate) {
        JobOrder job = work.jobs().findById(candidate.id()).orElseThrow();
        if (job.wantsCycle()) {
            work.empty().goOn(work.lock().orderById(job.orderId()), job);
        }
    }

    /** Jobs of several lots may share a load that takes more than one unit and runs the same program. */
    private static boolean fits(JobOrder job, JobOrder first) {
        return first.capacity() > 1 && Objects.equals(job.equipment(), first.equipment())
                && Objects.equals(job.program(), first.program());
    }

    private List<Place> load(JobOrder first, List<JobOrder> sharing) {
        List<Place> load = new ArrayList<>();
        for (JobOrder candidate : sharing) {
            JobOrder job = work.jobs().findById(candidate.id()).orElseThrow();
            boolean mayJoin = job.wantsCycle() && (job.id() == first.id() || gate.reasonsAgainst(job).isEmpty());
            if (mayJoin) {
                work.units().nextWithoutStep(job.lotId(), job.id(), first.capacity() - load.size())
                        .forEach(unit -> load.add(new Place(job, unit)));
            }
        }
        return load;
    }
}

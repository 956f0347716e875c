package io.takt.execution.dispatch;

import io.takt.connectivity.Handshakes;
import io.takt.connectivity.Handshakes.Ticket;
import io.takt.execution.Reason;
import io.takt.execution.domain.Cycle;
import io.takt.execution.domain.Cycles;
import io.takt.execution.domain.EquipmentBook;
import io.takt.execution.domain.EquipmentBook.Machine;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Stations;
import io.takt.execution.domain.Stations.Station;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.execution.orders.WorkLock;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.SerialNumbers;
import java.util.ArrayList;
import java.util.HashMap;
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

    private static final String TOOL = "toolNo";

    private final Stations stations;
    private final Cycles cycles;
    private final DispatchRanking ranking;
    private final DispatchGate gate;
    private final Handshakes handshakes;
    private final SerialNumbers serials;
    private final Work work;

    Dispatch(Stations stations, Cycles cycles, DispatchRanking ranking, DispatchGate gate, Handshakes handshakes,
            SerialNumbers serials, Work work) {
        this.stations = stations;
        this.cycles = cycles;
        this.ranking = ranking;
        this.gate = gate;
        this.handshakes = handshakes;
        this.serials = serials;
        this.work = work;
    }

    /** What dispatch chooses from and writes to. */
    @Component
    record Work(WorkLock lock, JobOrders jobs, Units units, EquipmentBook equipment, ToolCare tools, EmptyJobs empty,
            WorkRecord record) {
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
                startCycle(candidate, ranked);
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

    private void startCycle(JobOrder first, List<JobOrder> ranked) {
        List<JobOrder> sharing = ranked.stream().filter(job -> job.id() == first.id() || fits(job, first)).toList();
        Map<Long, OrderInWork> orders = sharing.stream().map(JobOrder::orderId).distinct().sorted()
                .collect(Collectors.toMap(Function.identity(), work.lock()::orderById));
        List<Place> load = load(first, sharing);
        if (load.isEmpty()) {
            goOn(first);
            return;
        }
        Machine machine = work.equipment().get(String.valueOf(first.equipment()));
        Ticket ticket = handshakes.request(machine.device(), parameters(machine, load, orders));
        Cycle cycle = Cycle.requested(first, machine.code(), machine.device(), ticket, work.record().now());
        cycles.add(cycle);
        load.forEach(place -> cycles.addMember(cycle.id(), new Cycle.Member(place.job().id(), place.unit().id())));
        load.stream().map(Place::job).distinct().forEach(job -> started(orders.get(job.orderId()), job, cycle));
        if (first.setupFamily() != null) {
            stations.setUpFor(first.station(), first.setupFamily());
        }
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

    /** Of what is known of the load's first unit and its job, what the machine wants to be told. */
    private Map<String, Object> parameters(Machine machine, List<Place> load, Map<Long, OrderInWork> orders) {
        JobOrder job = load.get(0).job();
        Unit unit = load.get(0).unit();
        List<String> asked = handshakes.asked(machine.device());
        load.forEach(place -> serials.giveIfAsked(orders.get(place.job().orderId()), place.unit(), machine.code()));
        Map<String, Object> known = new HashMap<>();
        known.put("jobNo", job.code());
        known.put("carrierId", unit.carrier());
        known.put("slot", unit.slot());
        known.put("product", orders.get(job.orderId()).material());
        if (asked.contains(TOOL)) {
            known.put(TOOL, work.tools().numberAt(machine.code()));
        }
        if (job.program() != null) {
            known.put("program", job.program());
        }
        if (unit.serial() != null) {
            known.put("serial", unit.serial());
        }
        known.keySet().retainAll(asked);
        return known;
    }

    private void started(OrderInWork order, JobOrder job, Cycle cycle) {
        job.cycleStarted(work.record().now());
        work.jobs().save(job);
        work.record().of(order, job, "cycle-requested", Map.of("device", cycle.device(), "sequence", cycle.ticket().sequence()));
    }

    /** A unit in a load, with the job it runs for. */
    private record Place(JobOrder job, Unit unit) {
    }
}

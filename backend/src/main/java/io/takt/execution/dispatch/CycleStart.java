package io.takt.execution.dispatch;

import io.takt.connectivity.Handshakes;
import io.takt.connectivity.Handshakes.Ticket;
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
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.SerialNumbers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks a machine to run a load. The station and the orders are locked by the caller. */
@Component
class CycleStart {

    private static final String TOOL = "toolNo";

    private final Stations stations;
    private final Cycles cycles;
    private final JobOrders jobs;
    private final EquipmentBook equipment;
    private final ToolCare tools;
    private final Asking asking;

    CycleStart(Stations stations, Cycles cycles, JobOrders jobs, EquipmentBook equipment, ToolCare tools, Asking asking) {
        this.stations = stations;
        this.cycles = cycles;
        this.jobs = jobs;
        this.equipment = equipment;
        this.tools = tools;
        this.asking = asking;
    }

    /** How a machine is asked, and where that is written down. */
    @Component
    record Asking(Handshakes handshakes, SerialNumbers serials, WorkRecord record) {
    }

    /** A unit in a load, with the job it runs for. */
    record Place(JobOrder job, Unit unit) {
    }

    /**
     * What a machine is to run at once.
     *
     * @param first  the job that got the machine
     * @param orders those of all the load's jobs, by id
     */
    record Load(Station station, JobOrder first, List<Place> places, Map<Long, OrderInWork> orders) {
    }

    void run(Load load) {
        Machine machine = machineOf(load);
        ask(machine, load, parameters(machine, asked(machine), load));
    }

    /** Runs the load unless it is to be seen that the machine cannot be asked, or that something it wants to be told is not known. */
    boolean runIfPossible(Load load) {
        Machine machine = machineOf(load);
        List<String> asked = asked(machine);
        Map<String, Object> known = parameters(machine, asked, load);
        if (asked.isEmpty() || !known.keySet().containsAll(asked)) {
            return false;
        }
        ask(machine, load, known);
        return true;
    }

    private Machine machineOf(Load load) {
        return equipment.get(String.valueOf(load.first().equipment()));
    }

    private List<String> asked(Machine machine) {
        return asking.handshakes().asked(machine.device());
    }

    private void ask(Machine machine, Load load, Map<String, Object> parameters) {
        JobOrder first = load.first();
        Ticket ticket = asking.handshakes().request(machine.device(), parameters);
        Cycle cycle = Cycle.requested(first, machine.code(), machine.device(), ticket, asking.record().now());
        cycles.add(cycle);
        load.places().forEach(place -> cycles.addMember(cycle.id(), Cycle.Member.of(place.job(), place.unit())));
        load.places().stream().map(Place::job).distinct().forEach(job -> started(load.orders().get(job.orderId()), job, cycle));
        String family = first.setupFamily();
        if (family != null && !family.equals(load.station().setupFamily())) {
            stations.setUpFor(load.station().code(), family);
        }
    }

    /** Of what is known of the load's first unit and its job, what the machine wants to be told. */
    private Map<String, Object> parameters(Machine machine, List<String> asked, Load load) {
        JobOrder job = load.places().get(0).job();
        Unit unit = load.places().get(0).unit();
        load.places().forEach(place -> asking.serials().giveIfAsked(load.orders().get(place.job().orderId()), place.unit(), machine.code()));
        Map<String, Object> known = new HashMap<>();
        known.put("jobNo", job.code());
        known.put("carrierId", unit.carrier());
        known.put("slot", unit.slot());
        known.put("product", load.orders().get(job.orderId()).material());
        if (asked.contains(TOOL)) {
            known.put(TOOL, tools.numberAt(machine.code()));
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
        job.cycleStarted(asking.record().now());
        jobs.save(job);
        asking.record().of(order, job, "cycle-requested", Map.of("device", cycle.device(), "sequence", cycle.ticket().sequence()));
    }
}

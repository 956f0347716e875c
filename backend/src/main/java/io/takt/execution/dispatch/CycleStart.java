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

    void cycle(Station station, JobOrder first, List<Place> load, Map<Long, OrderInWork> orders) {
        Machine machine = equipment.get(String.valueOf(first.equipment()));
        Ticket ticket = asking.handshakes().request(machine.device(), parameters(machine, load, orders));
        Cycle cycle = Cycle.requested(first, machine.code(), machine.device(), ticket, asking.record().now());
        cycles.add(cycle);
        load.forEach(place -> cycles.addMember(cycle.id(), Cycle.Member.of(place.job(), place.unit())));
        load.stream().map(Place::job).distinct().forEach(job -> started(orders.get(job.orderId()), job, cycle));
        String family = first.setupFamily();
        if (family != null && !family.equals(station.setupFamily())) {
            stations.setUpFor(station.code(), family);
        }
    }

    /** Of what is known of the load's first unit and its job, what the machine wants to be told. */
    private Map<String, Object> parameters(Machine machine, List<Place> load, Map<Long, OrderInWork> orders) {
        JobOrder job = load.get(0).job();
        Unit unit = load.get(0).unit();
        List<String> asked = asking.handshakes().asked(machine.device());
        load.forEach(place -> asking.serials().giveIfAsked(orders.get(place.job().orderId()), place.unit(), machine.code()));
        Map<String, Object> known = new HashMap<>();
        known.put("jobNo", job.code());
        known.put("carrierId", unit.carrier());
        known.put("slot", unit.slot());
        known.put("product", orders.get(job.orderId()).material());
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

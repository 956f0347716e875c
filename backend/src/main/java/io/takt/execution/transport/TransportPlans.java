package io.takt.execution.transport;

import io.takt.execution.domain.EquipmentBook;
import io.takt.execution.domain.EquipmentBook.Way;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Transport;
import io.takt.execution.domain.Transport.Plan;
import io.takt.execution.domain.TransportState;
import io.takt.execution.domain.Transports;
import io.takt.execution.orders.WorkRecord;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says how a box comes into store: over the floor to the store's gate, and from there into a bin. */
@Component
public class TransportPlans {

    private final Transports transports;
    private final JobOrders jobs;
    private final MaterialBook materials;
    private final EquipmentBook machines;
    private final WorkRecord record;

    TransportPlans(Transports transports, JobOrders jobs, MaterialBook materials, EquipmentBook machines, WorkRecord record) {
        this.transports = transports;
        this.jobs = jobs;
        this.materials = materials;
        this.machines = machines;
        this.record = record;
    }

    /** Plans what brings the lot's box into store. The order is locked by the caller. */
    public void intoStore(OrderInWork order, Lot lot, JobOrder job) {
        String carrier = Objects.requireNonNull(lot.carrier(), lot.code());
        String gate = job.station();
        String from = materials.placeOf(carrier).orElseGet(() -> lastStation(lot, gate));
        int position = 0;
        if (!from.equals(gate)) {
            plan(order, job, ++position, new Plan(carrier, from, gate), Way.OVER_THE_FLOOR);
        }
        plan(order, job, ++position, new Plan(carrier, gate, null), Way.INTO_STORE);
    }

    private void plan(OrderInWork order, JobOrder job, int position, Plan plan, Way way) {
        Transport transport = Transport.planned(job, position, plan, machines.mover(way), record.now());
        transports.add(transport);
        Map<String, Object> facts = new HashMap<>(Map.of("carrier", plan.carrier(), "from", plan.source()));
        Optional.ofNullable(plan.target()).ifPresent(to -> facts.put("to", to));
        record.of(order, transport, "planned", facts);
    }

    /** A box of which nobody has said where it stands is where its lot was worked on last. */
    private String lastStation(Lot lot, String otherwise) {
        return jobs.ofOrder(lot.orderId()).stream().filter(job -> job.lotId() == lot.id() && job.endedAt() != null)
                .max(Comparator.comparing(JobOrder::id)).map(JobOrder::station).orElse(otherwise);
    }

    /** What of a job's transports is still to be done, in order. */
    public List<Transport> open(long jobId) {
        return transports.ofJob(jobId).stream().filter(transport -> transport.state() != TransportState.DONE).toList();
    }
}

package io.takt.execution.orders;

import io.takt.execution.OrderPages;
import io.takt.execution.OrderProcesses;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobOrders;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.Lots;
import io.takt.execution.domain.OrderBook;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.Orders;
import io.takt.execution.domain.PlaceBook;
import io.takt.execution.domain.Processes;
import io.takt.execution.domain.Processes.OrderProcess;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.Units;
import io.takt.rules.DecisionLog.KeptDecision;
import io.takt.security.Permissions;
import io.takt.shared.NotFound;
import io.takt.workflow.InstancePicture;
import io.takt.workflow.InstancePictures;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads an order's page from its rows. */
@Service
@Transactional(readOnly = true)
class OrderPageReader implements OrderPages {

    private final Permissions permissions;
    private final Rows rows;
    private final JobLines jobLines;
    private final OrderQuantities quantities;
    private final InstancePictures pictures;
    private final OrderDecisions decisions;

    OrderPageReader(Permissions permissions, Rows rows, JobLines jobLines, OrderQuantities quantities,
            InstancePictures pictures, OrderDecisions decisions) {
        this.permissions = permissions;
        this.rows = rows;
        this.jobLines = jobLines;
        this.quantities = quantities;
        this.pictures = pictures;
        this.decisions = decisions;
    }

    /** What a page is read from. */
    @Component
    record Rows(Orders orders, Lots lots, JobOrders jobs, Units units, Processes processes, OrderBook book, PlaceBook places) {

        OrderInWork order(String code) {
            return orders.find(code).orElseThrow(() -> new NotFound("execution.orderUnknown", code));
        }
    }

    /** Read from one moment: units that come into being meanwhile are either all there or none. */
    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public OrderPage get(String workOrder) {
        permissions.require("execution.read");
        OrderInWork order = rows.order(workOrder);
        List<Lot> lots = rows.lots().ofOrder(order.id());
        List<JobOrder> jobs = rows.jobs().ofOrder(order.id());
        List<Unit> units = rows.units().ofOrder(order.id());
        return new OrderPage(order.code(), order.productionOrder(), order.material(), rows.book().stateOf(order.code()),
                quantities.of(order), NextSentence.of(order, lots, jobs, units, rows.places()),
                new Release(order.state().name(), order.reasons(), order.releaseDecision()),
                rows.processes().ofOrder(workOrder).stream().map(OrderPageReader::line).toList(),
                jobLines.of(jobs, lots, units), units.stream().map(unit -> line(unit, lots)).toList());
    }

    private static ProcessLine line(OrderProcess process) {
        return new ProcessLine(OrderProcesses.Kind.valueOf(process.kind()), process.code(), process.processInstance(),
                process.endedAt() == null ? "RUNNING" : "ENDED");
    }

    private static UnitLine line(Unit unit, List<Lot> lots) {
        String lot = lots.stream().filter(candidate -> candidate.id() == unit.lotId()).map(Lot::code).findFirst().orElse("");
        return new UnitLine(unit.id(), unit.code(), unit.carrier(), unit.slot(), lot, unit.state(), unit.operation(),
                unit.heatLot(), unit.nonconformance());
    }

    @Override
    public List<KeptDecision> decisions(String workOrder) {
        permissions.require("execution.read");
        return decisions.of(rows.order(workOrder));
    }

    @Override
    public InstancePicture picture(String processInstanceId) {
        permissions.require("execution.read");
        if (rows.processes().find(processInstanceId).isEmpty()) {
            throw new NotFound("execution.processUnknown", processInstanceId);
        }
        return pictures.of(processInstanceId);
    }
}

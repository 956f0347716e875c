package io.takt.reporting.papers;

import io.takt.execution.LotsInWork;
import io.takt.execution.LotsInWork.LotInWork;
import io.takt.execution.OrderPages;
import io.takt.execution.OrderPages.JobLine;
import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.OrderPages.UnitLine;
import io.takt.ordering.WorkOrder;
import io.takt.ordering.WorkOrders;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A lot with the work order that it belongs to, as several documents show it. */
record LotPage(LotInWork lot, WorkOrder order, OrderPage page) {

    /** Puts lots and their orders together. */
    @Component
    record Source(LotsInWork lots, OrderPages pages, WorkOrders orders) {

        LotPage of(LotInWork lot) {
            return new LotPage(lot, orders.get(lot.workOrder()), pages.get(lot.workOrder()));
        }
    }

    List<JobLine> jobs() {
        return page.jobs().stream().filter(job -> job.lot().equals(lot.code())).toList();
    }

    /** The job of an operation, once the lot has come so far. */
    Optional<JobLine> job(String operationNumber) {
        return jobs().stream().filter(job -> job.operation().number().equals(operationNumber)).findFirst();
    }

    List<UnitLine> units() {
        return page.units().stream().filter(unit -> unit.lot().equals(lot.code())).toList();
    }

    /** The material lots that the lot's units were made of. */
    List<String> rawLots() {
        return units().stream().map(UnitLine::heatLot).filter(Objects::nonNull).distinct().toList();
    }

    String box() {
        return Objects.requireNonNullElse(lot.carrier(), "");
    }
}

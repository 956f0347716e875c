package io.takt.execution.orders;

import io.takt.execution.OrderPages.Next;
import io.takt.execution.Reason;
import io.takt.execution.UnitState;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.JobState;
import io.takt.execution.domain.Lot;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.PlaceBook;
import io.takt.execution.domain.Unit;
import io.takt.execution.domain.WorkMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;

/** The one sentence that says what an order waits for. The most urgent job speaks for the order. */
final class NextSentence {

    private NextSentence() {
    }

    static Next of(OrderInWork order, List<Lot> lots, List<JobOrder> jobs, List<Unit> units, PlaceBook places) {
        return switch (order.state()) {
            case REQUESTED -> new Next("releaseIsDecided", Map.of());
            case HELD -> held(order);
            case REJECTED -> new Next("releaseRejected", reasonsOf(order));
            case COMPLETED -> new Next("completed", Map.of("good", good(units), "scrapped", count(units, UnitState.SCRAPPED)));
            case CANCELLED -> new Next("cancelled", Map.of("good", good(units), "scrapped", count(units, UnitState.SCRAPPED), "held",
                    count(units, UnitState.HELD), "reason", reasonOf(order)));
            case RELEASED -> inWork(lots, jobs, units, places);
        };
    }

    private static Next held(OrderInWork order) {
        return new Next("releaseHeld", reasonsOf(order));
    }

    private static Map<String, Object> reasonsOf(OrderInWork order) {
        return Map.of("reasons", order.reasons().stream().map(Reason::code).toList());
    }

    private static String reasonOf(OrderInWork order) {
        return order.reasons().stream().flatMap(reason -> reason.arguments().stream()).findFirst().orElse("");
    }

    private static Next inWork(List<Lot> lots, List<JobOrder> jobs, List<Unit> units, PlaceBook places) {
        Optional<JobOrder> open = jobs.stream().filter(job -> !job.state().isEnded())
                .min(Comparator.comparing((JobOrder job) -> job.blocked().isEmpty() ? 1 : 0).thenComparing(JobOrder::id));
        if (open.isPresent()) {
            return job(open.get(), lots, places);
        }
        long held = count(units, UnitState.HELD);
        return held > 0 ? new Next("heldUnitsAreDecided", Map.of("units", held)) : new Next("lotGoesOn", Map.of());
    }

    private static Next job(JobOrder job, List<Lot> lots, PlaceBook places) {
        String lot = lots.stream().filter(candidate -> candidate.id() == job.lotId()).map(Lot::code).findFirst().orElse("");
        Map<String, Object> arguments = Map.of("job", job.code(), "lot", lot, "operation", job.operationNumber(),
                "operationName", job.name(LocaleContextHolder.getLocale()), "station", places.nameOf(job.station()), "equipment",
                job.equipment() == null ? "" : job.equipment());
        return new Next(keyOf(job), arguments);
    }

    private static String keyOf(JobOrder job) {
        if (!job.blocked().isEmpty()) {
            return "jobBlocked";
        }
        if (job.state() == JobState.AWAITING_INSPECTION) {
            return "personLooks";
        }
        if (job.mode() == WorkMode.PERSON) {
            return "personWorks";
        }
        if (job.mode() == WorkMode.TRANSPORT) {
            return "boxIsMoved";
        }
        return job.wantsCycle() ? "machineIsAwaited" : "machineRuns";
    }

    private static long good(List<Unit> units) {
        return units.stream().filter(unit -> unit.state().isGood()).count();
    }

    private static long count(List<Unit> units, UnitState state) {
        return units.stream().filter(unit -> unit.state() == state).count();
    }
}

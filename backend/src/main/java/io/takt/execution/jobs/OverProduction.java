package io.takt.execution.jobs;

import io.takt.execution.domain.Lot;
import io.takt.execution.domain.OrderInWork;
import io.takt.execution.domain.RoutingBook;
import io.takt.execution.jobs.OverProductionQuestion.Conclusion;
import io.takt.execution.jobs.OverProductionQuestion.Facts;
import io.takt.execution.jobs.OverProductionQuestion.Outcome;
import io.takt.execution.orders.WorkLock.LockedJob;
import io.takt.execution.orders.WorkRecord;
import io.takt.execution.parts.RefusingRules;
import io.takt.rules.Decision;
import io.takt.rules.RuleEngine.Subject;
import io.takt.shared.Actors;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Lets more pieces be begun than were ordered, as far as rule R8 does. */
@Component
class OverProduction {

    private final RefusingRules rules;
    private final OverProductionQuestion question;
    private final RoutingBook routings;
    private final WorkRecord record;

    OverProduction(RefusingRules rules, OverProductionQuestion question, RoutingBook routings, WorkRecord record) {
        this.rules = rules;
        this.question = question;
        this.routings = routings;
        this.record = record;
    }

    /**
     * Enlarges a locked lot; its order is saved by the caller.
     *
     * @param acknowledged whether the person has read the warning and wants it all the same
     * @throws Refused {@code execution.overProduction}, or {@code execution.overProductionWarns} until it is acknowledged
     */
    void begin(LockedJob locked, int more, boolean acknowledged) {
        OrderInWork order = locked.order();
        Lot lot = locked.lot();
        int all = order.overProduced() + more;
        Decision<Conclusion> decision = rules.decide(question, new Subject("execution.job-order", locked.job().code()),
                new Facts(BigDecimal.valueOf(order.quantity()), BigDecimal.valueOf(all), routings.givesSerialNumbers(lot.path())),
                conclusion -> refuses(conclusion, acknowledged));
        if (refuses(decision.conclusion(), acknowledged)) {
            String why = decision.fired().get(0).sentence(LocaleContextHolder.getLocale());
            throw decision.conclusion().outcome() == Outcome.BLOCK
                    ? new Refused("execution.overProduction", all, order.quantity(), why)
                    : new Refused("execution.overProductionWarns", all, order.quantity(), why);
        }
        order.overProduce(more);
        lot.enlarge(more);
        record.of(order, lot, "over-produced", Map.of("quantity", more, "acknowledgedBy", Actors.current().text(), "decision", decision.id()));
    }

    private static boolean refuses(Conclusion conclusion, boolean acknowledged) {
        return switch (conclusion.outcome()) {
            case BLOCK -> true;
            case WARN -> !acknowledged;
            case ALLOW -> false;
        };
    }
}

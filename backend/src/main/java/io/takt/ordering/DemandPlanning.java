package io.takt.ordering;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns a customer order into production orders: what is made for it, level by level, less what stock gives. */
public interface DemandPlanning {

    /**
     * What planning would make now; nothing is written. Needs {@code ordering.create}.
     *
     * @param withoutStock materials whose stock is left alone
     * @throws io.takt.shared.Refused if the order is planned already, or something in it is made here no longer
     */
    Proposal propose(String customerOrder, Set<String> withoutStock);

    /**
     * Makes the orders, keeps the stock that they take and pegs each to what it is made for. An order that is planned
     * already stays as it is. Needs {@code ordering.create}.
     *
     * @param seen the proposal that was looked at; null for whatever is proposed now
     * @throws io.takt.shared.ConcurrentChange {@code ordering.proposalChanged} if another is proposed by now
     */
    CustomerOrder plan(String customerOrder, Set<String> withoutStock, @Nullable String seen);

    /**
     * What planning would make.
     *
     * @param token  tells this proposal from another
     * @param needs  what is made here, each need behind what needs it
     * @param bought what is bought, by material
     */
    record Proposal(String token, List<Need> needs, List<Bought> bought) {

        public Proposal {
            needs = List.copyOf(needs);
            bought = bought.stream().sorted(Comparator.comparing(Bought::material)).toList();
        }
    }

    /**
     * A material that is made here.
     *
     * @param parent    the index of the need that it serves; null for a line of the order
     * @param level     how deep it lies; 0 for a line of the order
     * @param required  gross
     * @param free      what stock has left for it
     * @param fromStock what stock gives
     * @param toMake    net
     * @param due       plant time
     */
    record Need(int index, @Nullable Integer parent, int level, String material, BigDecimal required, BigDecimal free,
            BigDecimal fromStock, BigDecimal toMake, Instant due) {
    }

    /**
     * A material that is bought, over the whole order.
     *
     * @param onHold what a release by quality would add
     */
    record Bought(String material, BigDecimal required, BigDecimal free, BigDecimal onHold) {
    }
}

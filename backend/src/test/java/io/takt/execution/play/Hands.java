package io.takt.execution.play;

import io.takt.execution.OrderPages.OrderPage;
import io.takt.execution.OrderPages.UnitLine;
import io.takt.execution.PersonTasks.TaskView;
import io.takt.execution.cancellation.Remainder;
import io.takt.execution.jobs.HandConfirmation;
import io.takt.execution.jobs.HandConfirmation.Confirmed;
import io.takt.execution.line.HubLine;
import io.takt.execution.lots.LotSplit;
import io.takt.execution.lots.LotSplit.Leaving;
import io.takt.quality.domain.Disposition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What people do in a play. */
final class Hands {

    private static final List<String> DEFECTS = List.of("CRK-01", "SUR-01", "DIM-02");
    private static final List<Disposition> DECISIONS = List.of(Disposition.SCRAP, Disposition.USE_AS_IS, Disposition.REWORK,
            Disposition.REGRADE);
    private static final Map<String, BigDecimal> BY_HAND = Map.of("bore", new BigDecimal("27.980"), "od", new BigDecimal("80.01"));

    private final HubLine line;
    private final HandConfirmation confirmation;
    private final LotSplit split;

    Hands(HubLine line, HandConfirmation confirmation, LotSplit split) {
        this.line = line;
        this.confirmation = confirmation;
        this.split = split;
    }

    void work(TaskView task, int how) {
        switch (task.form()) {
            case "execution/load" -> load(task, how);
            case "execution/store" -> line.store(task);
            case "quality/visual-inspection" -> look(task.id(), how);
            case "quality/review-board" -> line.review(task.id(), DECISIONS.get(how % DECISIONS.size()));
            case "quality/put-away" -> line.putAway(task.id());
            case "execution/confirm-by-hand" -> confirm(task, how);
            default -> throw new AssertionError("nobody expected " + task);
        }
    }

    /** Now and then one piece more than the lot has. */
    private void load(TaskView task, int how) {
        line.load(task.id(), how % 5 == 3 ? Integer.valueOf(task.quantity() + 1) : null, how % 2 == 0);
    }

    private void look(long task, int how) {
        if (how % 3 == 0) {
            line.lookAndReject(task, DEFECTS.get(how % DEFECTS.size()));
        } else {
            line.look(task);
        }
    }

    private void confirm(TaskView task, int how) {
        List<String> units = line.unitsOf(task.id());
        boolean measured = String.valueOf(task.operation()).equals("30");
        if (how % 3 == 0) {
            line.run("operator", () -> confirmation.askAgain(task.id()));
        } else {
            List<String> worked = measured || how % 3 == 1 ? units.stream().limit(1).toList() : units;
            line.run("operator", () -> confirmation.confirm(task.id(), new Confirmed(worked, measured ? BY_HAND : Map.of(), Map.of(), "played")));
        }
    }

    /** Some units of one of the order's lots leave it. */
    void split(String order, int which) {
        OrderPage page = line.page(order);
        Map<String, List<String>> lots = page.units().stream().filter(unit -> unit.state().isInLot())
                .collect(Collectors.groupingBy(UnitLine::lot, TreeMap::new, Collectors.mapping(UnitLine::code, Collectors.toList())));
        List<String> codes = List.copyOf(lots.keySet());
        if (!codes.isEmpty()) {
            String lot = codes.get(which % codes.size());
            List<String> all = lots.get(lot);
            List<String> leaving = all.subList(all.size() - 1 - which % 2 * (all.size() > 2 ? 1 : 0), all.size());
            line.run("supervisor", () -> split.split(lot, new Leaving(leaving, null, "played")));
        }
    }

    void cancel(String order, int how) {
        line.cancel(order, how % 2 == 0 ? Remainder.HOLD : Remainder.SCRAP);
    }
}

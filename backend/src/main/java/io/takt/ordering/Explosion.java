package io.takt.ordering;

import io.takt.ordering.DemandPlanning.Need;
import io.takt.ordering.MadeHere.Made;
import io.takt.ordering.MadeHere.Part;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes a customer order apart, level by level: each need, less what stock has left for it, needs in turn. */
final class Explosion {

    private final MadeHere madeHere;
    private final Function<String, BigDecimal> stock;
    private final Map<String, BigDecimal> left = new HashMap<>();
    private final Map<String, BigDecimal> bought = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final Deque<String> above = new ArrayDeque<>();

    /** @param stock what of a material may be used */
    Explosion(MadeHere madeHere, Function<String, BigDecimal> stock) {
        this.madeHere = madeHere;
        this.stock = stock;
    }

    /** A need, the line that it comes from and how what it lacks is made. */
    record Step(long line, Need need, Made made) {
    }

    List<Step> steps() {
        return steps;
    }

    /** What is bought, by material. */
    Map<String, BigDecimal> bought() {
        return bought;
    }

    void line(CustomerOrder.Line line, Instant due) {
        Made made = madeHere.find(line.material()).orElseThrow(() -> new Refused("ordering.madeHereNoLonger", line.material()));
        need(line.id(), null, made, line.quantity(), due);
    }

    private void need(long line, @Nullable Need parent, Made made, BigDecimal required, Instant due) {
        String material = made.product().material();
        if (above.contains(material)) {
            throw new Refused("ordering.billHoldsItself", material);
        }
        BigDecimal free = left.computeIfAbsent(material, stock);
        BigDecimal fromStock = free.min(required).max(BigDecimal.ZERO);
        left.put(material, free.subtract(fromStock));
        Need need = new Need(steps.size(), parent == null ? null : parent.index(), above.size(), material, required, free,
                fromStock, required.subtract(fromStock), due);
        steps.add(new Step(line, need, made));
        if (need.toMake().signum() > 0) {
            above.push(material);
            below(line, need, made);
            above.pop();
        }
    }

    private void below(long line, Need need, Made made) {
        Instant begin = need.due().minus(madeHere.workFor(made, need.toMake()));
        for (Part part : madeHere.bill(need.material())) {
            BigDecimal required = part.item().plannedFor(need.toMake(), part.whole());
            if (part.made() == null) {
                bought.merge(part.item().material(), required, BigDecimal::add);
            } else {
                need(line, need, part.made(), required, begin);
            }
        }
    }
}

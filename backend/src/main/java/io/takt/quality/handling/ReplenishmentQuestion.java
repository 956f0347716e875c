package io.takt.quality.handling;

import io.takt.rules.spi.RuleQuestion;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** R11: does scrap open new units? */
@Component
class ReplenishmentQuestion implements RuleQuestion<ReplenishmentQuestion.Facts, ReplenishmentQuestion.Conclusion> {

    /** What was ordered and what may still become good. */
    record Facts(BigDecimal ordered, BigDecimal goodPossible, BigDecimal scrapped, BigDecimal allowance, boolean orderOpen) {
    }

    /** What follows, and how many pieces. */
    record Conclusion(Kind decision, BigDecimal quantity) {
    }

    /** What becomes of lost pieces. */
    enum Kind { REPLENISH, CLOSE_SHORT, NONE }

    @Override
    public String ruleSet() {
        return "replenishment";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Class<Conclusion> conclusion() {
        return Conclusion.class;
    }
}

package io.takt.execution.jobs;

import io.takt.rules.spi.RuleQuestion;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** R8: may more pieces be begun than were ordered? */
@Component
class OverProductionQuestion implements RuleQuestion<OverProductionQuestion.Facts, OverProductionQuestion.Conclusion> {

    /** What was ordered, how many more there would be, and whether each piece bears a serial number. */
    record Facts(BigDecimal ordered, BigDecimal overProduced, boolean serial) {
    }

    /** What follows, and why. */
    record Conclusion(Outcome outcome, String reason) {
    }

    /** Whether they may be begun. */
    enum Outcome { ALLOW, WARN, BLOCK }

    @Override
    public String ruleSet() {
        return "over-production";
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

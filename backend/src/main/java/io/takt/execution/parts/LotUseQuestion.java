package io.takt.execution.parts;

import io.takt.rules.spi.RuleQuestion;
import org.springframework.stereotype.Component;

/** R7: may this lot be used here? */
@Component
class LotUseQuestion implements RuleQuestion<LotUseQuestion.Facts, LotUseQuestion.Conclusion> {

    /** A lot that was named, and the material that is needed; quality is the name of the lot's status. */
    record Facts(String lot, String needed, String material, String quality, boolean expired) {
    }

    /** What follows, and why. */
    record Conclusion(Outcome outcome, String reason) {
    }

    /** Whether the lot may be used. */
    enum Outcome { ALLOW, BLOCK }

    @Override
    public String ruleSet() {
        return "lot-use";
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

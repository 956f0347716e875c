package io.takt.execution.dispatch;

import io.takt.rules.spi.RuleQuestion;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** R6: may this machine go on with the tool that it has? */
@Component
class ToolLifeQuestion implements RuleQuestion<ToolLifeQuestion.Facts, ToolLifeQuestion.Conclusion> {

    /** A machine and for how many pieces its tool lasts. */
    record Facts(String machine, BigDecimal toolLife) {
    }

    /** What follows, and why. */
    record Conclusion(Outcome outcome, String reason) {
    }

    /** Whether the machine goes on. */
    enum Outcome { ALLOW, WARN, BLOCK }

    @Override
    public String ruleSet() {
        return "tool-life";
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Class<Conclusion> conclusion() {
        return Conclusion.class;
    }

    @Override
    public Keep keep() {
        return Keep.WHEN_CONCLUSIONS_CHANGE;
    }
}

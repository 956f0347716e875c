package io.takt.quality.judging;

import io.takt.quality.Measurements.Judgement;
import io.takt.rules.spi.RuleQuestion;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** R3: what follows from this measured value? */
@Component
class ReactionQuestion implements RuleQuestion<ReactionQuestion.Facts, ReactionQuestion.Conclusion> {

    /** A value and where it lies. */
    record Facts(String characteristic, Judgement position, BigDecimal value, @Nullable BigDecimal lower,
            @Nullable BigDecimal upper, boolean key) {
    }

    /** What follows. */
    record Conclusion(Reaction reaction, boolean hold, String defect, String severity) {
    }

    /** Whether the value is a finding. */
    enum Reaction { NONE, NONCONFORMANCE }

    @Override
    public String ruleSet() {
        return "measurement-reaction";
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

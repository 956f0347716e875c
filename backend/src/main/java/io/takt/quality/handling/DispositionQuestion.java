package io.takt.quality.handling;

import io.takt.quality.domain.Disposition;
import io.takt.rules.spi.RuleQuestion;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** R10: what happens to a nonconforming unit? */
@Component
class DispositionQuestion implements RuleQuestion<DispositionQuestion.Facts, DispositionQuestion.Conclusion> {

    /** What was found, and how often it was tried to mend. */
    record Facts(String defect, String severity, int reworkCount, BigDecimal quantity) {
    }

    /** What happens; the routing of a rework. */
    record Conclusion(Disposition decision, String routing) {
    }

    @Override
    public String ruleSet() {
        return "disposition";
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

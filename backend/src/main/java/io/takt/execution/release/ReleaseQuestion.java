package io.takt.execution.release;

import io.takt.rules.spi.RuleQuestion;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** R0: may this work order be released? */
@Component
class ReleaseQuestion implements RuleQuestion<ReleaseQuestion.Facts, ReleaseQuestion.Conclusion> {

    /** What is known of a work order's release. Quantities are in pieces of the material. */
    record Facts(BigDecimal materialRequired, BigDecimal materialAvailable, BigDecimal materialOnHold,
            boolean revisionEffective, boolean routingEffective, boolean capacityAvailable, boolean blocked) {
    }

    /** One reason, with the outcome it demands; the strongest comes first. */
    record Conclusion(Outcome outcome, String reason, String wayOut) {
    }

    /** What becomes of the request. */
    enum Outcome { RELEASE, HOLD, REJECT }

    @Override
    public String ruleSet() {
        return "order-release";
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
        return Keep.WHEN_FACTS_CHANGE;
    }
}

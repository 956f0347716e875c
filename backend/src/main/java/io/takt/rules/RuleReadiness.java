package io.takt.rules;

import io.takt.administration.spi.ReadinessCheck;
import io.takt.rules.domain.RuleSetVersions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether rule sets are in force. */
@Component
class RuleReadiness implements ReadinessCheck {

    private final RuleSetVersions versions;

    RuleReadiness(RuleSetVersions versions) {
        this.versions = versions;
    }

    @Override
    public List<Line> lines() {
        return List.of(Line.shipped("rules.ready.effective", Step.CONTROL, !versions.effective().isEmpty()));
    }
}

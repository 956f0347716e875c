package io.takt.execution.dispatch;

import io.takt.execution.Reason;
import io.takt.execution.dispatch.ToolLifeQuestion.Conclusion;
import io.takt.execution.dispatch.ToolLifeQuestion.Facts;
import io.takt.execution.dispatch.ToolLifeQuestion.Outcome;
import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.Tool;
import io.takt.execution.domain.Tools;
import io.takt.rules.RuleEngine;
import io.takt.rules.RuleEngine.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rule R6: whether the tool in a job's machine lasts for the next piece. Asked between pieces, never within one. */
@Component
class ToolGate {

    private final RuleEngine rules;
    private final ToolLifeQuestion question;
    private final Tools tools;

    ToolGate(RuleEngine rules, ToolLifeQuestion question, Tools tools) {
        this.rules = rules;
        this.question = question;
        this.tools = tools;
    }

    /** What the rule says of the tool. */
    record Verdict(Tool tool, int left, Outcome outcome, String reason) {

        /** Whether there is nothing to do about the tool, or nothing more. */
        boolean isNoNews() {
            return outcome == Outcome.ALLOW || outcome == Outcome.WARN && tool.warned();
        }

        Optional<Reason> reasonAgainst() {
            return outcome == Outcome.BLOCK ? Optional.of(new Reason(reason, List.of(tool.equipment(), String.valueOf(left)))) : Optional.empty();
        }
    }

    /** Empty where no machine works, or where it has not told how long its tool lasts. */
    Optional<Verdict> of(JobOrder job) {
        String equipment = job.equipment();
        return equipment == null ? Optional.empty() : decide(job, tools.get(equipment));
    }

    private Optional<Verdict> decide(JobOrder job, Tool tool) {
        Integer left = tool.lifeLeft();
        if (left == null) {
            return Optional.empty();
        }
        Conclusion conclusion = rules.decide(question, new Subject("execution.job-order", job.code()),
                new Facts(tool.equipment(), BigDecimal.valueOf(left))).conclusion();
        return Optional.of(new Verdict(tool, left, conclusion.outcome(), conclusion.reason()));
    }
}

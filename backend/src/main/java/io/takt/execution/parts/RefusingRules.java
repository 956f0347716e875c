package io.takt.execution.parts;

import io.takt.rules.Decision;
import io.takt.rules.RuleEngine;
import io.takt.rules.RuleEngine.Subject;
import io.takt.rules.spi.RuleQuestion;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks rules whose answer may be a refusal. The refusal rolls back what was begun, but never what was decided. */
@Component
public class RefusingRules {

    private final RuleEngine rules;
    private final TransactionTemplate apart;

    RefusingRules(RuleEngine rules, PlatformTransactionManager transactions) {
        this.rules = rules;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @param refuses whether the caller refuses because of such a conclusion, and everything with it is rolled back */
    public <F extends Record, C extends Record> Decision<C> decide(RuleQuestion<F, C> question, Subject subject, F facts,
            Predicate<C> refuses) {
        Decision<C> decision = rules.decide(question, subject, facts);
        if (decision.conclusions().stream().anyMatch(refuses)) {
            apart.executeWithoutResult(status -> rules.decide(question, subject, facts));
        }
        return decision;
    }
}

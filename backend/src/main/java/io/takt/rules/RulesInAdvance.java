package io.takt.rules;

import io.takt.rules.domain.RuleSetVersions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Compiles the rule sets in force once the product can be used: the start does not wait for it, nor does the first who asks one. */
@Component
class RulesInAdvance {

    private static final Logger LOG = LoggerFactory.getLogger(RulesInAdvance.class);

    private final RuleSetVersions versions;
    private final RuleBook book;

    RulesInAdvance(RuleSetVersions versions, RuleBook book) {
        this.versions = versions;
        this.book = book;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        Thread thread = new Thread(() -> versions.effective().forEach(this::compile), "rules-in-advance");
        thread.setDaemon(true);
        thread.start();
    }

    /** What cannot be compiled is told by the decision that asks for it. */
    private void compile(RuleSetVersion version) {
        try {
            versions.findEffective(version.ruleSet()).ifPresent(book::open);
        } catch (RuntimeException failure) {
            LOG.warn("Rule set {} cannot be used: {}", version.ruleSet(), failure.getMessage());
        }
    }
}

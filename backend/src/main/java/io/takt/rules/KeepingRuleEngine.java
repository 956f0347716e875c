package io.takt.rules;

import io.takt.rules.domain.CompiledRules.Answer;
import io.takt.rules.domain.KeptDecisions;
import io.takt.rules.domain.KeptDecisions.NewDecision;
import io.takt.rules.domain.KeptDecisions.Written;
import io.takt.rules.domain.Records;
import io.takt.rules.spi.RuleQuestion;
import io.takt.shared.Actors;
import io.takt.shared.LiveUpdates;
import io.takt.shared.PlantClock;
import io.takt.shared.SystemTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers by the version in force and keeps what it answered. */
@Service
class KeepingRuleEngine implements RuleEngine {

    private final RuleSets ruleSets;
    private final RuleBook book;
    private final KeptDecisions decisions;
    private final PlantClock plantClock;
    private final SystemTime systemTime;
    private final LiveUpdates liveUpdates;

    KeepingRuleEngine(RuleSets ruleSets, RuleBook book, KeptDecisions decisions, PlantClock plantClock,
            SystemTime systemTime, LiveUpdates liveUpdates) {
        this.ruleSets = ruleSets;
        this.book = book;
        this.decisions = decisions;
        this.plantClock = plantClock;
        this.systemTime = systemTime;
        this.liveUpdates = liveUpdates;
    }

    @Override
    @Transactional
    public <F extends Record, C extends Record> Decision<C> decide(RuleQuestion<F, C> question, Subject subject,
            F facts) {
        RuleBook.Chapter chapter = book.open(ruleSets.getEffective(question.ruleSet()));
        Answer answer = chapter.rules().decide(Records.facts(facts), question.conclusion().getSimpleName());
        if (answer.conclusions().isEmpty()) {
            throw new RuleFailure(question.ruleSet() + " has no answer to " + facts);
        }
        List<C> conclusions = answer.conclusions().stream()
                .map(values -> Records.conclusion(question.conclusion(), values)).toList();
        List<Decision.Fired> fired = answer.fired().stream().map(chapter::fired).toList();
        long id = keep(question.keep(), decision(chapter, subject, facts, conclusions, fired));
        return new Decision<>(id, question.ruleSet(), chapter.version().number(), conclusions, fired);
    }

    private NewDecision decision(RuleBook.Chapter chapter, Subject subject, Record facts,
            List<? extends Record> conclusions, List<Decision.Fired> fired) {
        return new NewDecision(chapter.version().ruleSet(), chapter.version().number(), chapter.table().question(),
                subject, Records.json(List.of(facts)), Records.json(conclusions), Records.json(fired),
                Actors.current().text(), plantClock.now(), systemTime.now());
    }

    private long keep(RuleQuestion.Keep keep, NewDecision decision) {
        Optional<Written> last = keep == RuleQuestion.Keep.EVERY ? Optional.empty()
                : decisions.findLast(decision.ruleSet(), decision.subject())
                        .filter(written -> repeats(written, keep, decision));
        if (last.isPresent()) {
            return last.get().id();
        }
        liveUpdates.changed("rules.decision", decision.subject().code());
        return decisions.keep(decision);
    }

    private static boolean repeats(Written last, RuleQuestion.Keep keep, NewDecision decision) {
        return last.concludesLike(decision.number(), decision.conclusions(), decision.fired())
                && (keep == RuleQuestion.Keep.WHEN_CONCLUSIONS_CHANGE || last.facts().equals(decision.facts()));
    }
}

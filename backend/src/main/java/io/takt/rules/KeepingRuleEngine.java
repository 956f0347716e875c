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
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers by the version in force and keeps what it answered. */
@Service
class KeepingRuleEngine implements RuleEngine {

    private final RuleBook book;
    private final KeptDecisions decisions;
    private final PlantClock plantClock;
    private final SystemTime systemTime;
    private final LiveUpdates liveUpdates;

    KeepingRuleEngine(RuleBook book, KeptDecisions decisions, PlantClock plantClock, SystemTime systemTime, LiveUpdates liveUpdates) {
        this.book = book;
        this.decisions = decisions;
        this.plantClock = plantClock;
        this.systemTime = systemTime;
        this.liveUpdates = liveUpdates;
    }

    /** Rules that fail have written nothing: a caller that goes on without their answer keeps what it has done. */
    @Override
    @Transactional(noRollbackFor = RuleFailure.class)
    public <F extends Record, C extends Record> List<Decision<C>> decideEach(RuleQuestion<F, C> question, Subject subject,
            List<F> facts) {
        RuleBook.Chapter chapter = book.openEffective(question.ruleSet());
        List<Concluded<C>> concluded = facts.stream().map(given -> conclude(question, chapter, given)).toList();
        List<Long> ids = keep(question.keep(), concluded.stream().map(each -> decision(chapter, subject, each)).toList());
        return IntStream.range(0, ids.size()).mapToObj(index -> new Decision<>(ids.get(index), question.ruleSet(),
                chapter.version().number(), concluded.get(index).conclusions(), concluded.get(index).fired())).toList();
    }

    private static <C extends Record> Concluded<C> conclude(RuleQuestion<?, C> question, RuleBook.Chapter chapter, Record facts) {
        Answer answer = chapter.rules().decide(Records.facts(facts), question.conclusion().getSimpleName());
        if (answer.conclusions().isEmpty()) {
            throw new RuleFailure(question.ruleSet() + " has no answer to " + facts);
        }
        return new Concluded<>(facts, answer.conclusions().stream().map(values -> Records.conclusion(question.conclusion(), values)).toList(),
                answer.fired().stream().map(chapter::fired).toList());
    }

    private NewDecision decision(RuleBook.Chapter chapter, Subject subject, Concluded<?> concluded) {
        return new NewDecision(chapter.version().ruleSet(), chapter.version().number(), chapter.table().question(),
                subject, Records.json(List.of(concluded.facts())), Records.json(concluded.conclusions()),
                Records.json(concluded.fired()), Actors.current().text(), plantClock.now(), systemTime.now());
    }

    private List<Long> keep(RuleQuestion.Keep keep, List<NewDecision> made) {
        return keep == RuleQuestion.Keep.EVERY ? write(made) : made.stream().map(decision -> keep(keep, decision)).toList();
    }

    private long keep(RuleQuestion.Keep keep, NewDecision decision) {
        return decisions.findLast(decision.ruleSet(), decision.subject()).filter(written -> repeats(written, keep, decision))
                .map(Written::id).orElseGet(() -> write(List.of(decision)).get(0));
    }

    private List<Long> write(List<NewDecision> made) {
        made.forEach(decision -> liveUpdates.changed("rules.decision", decision.subject().code()));
        return decisions.keep(made);
    }

    private static boolean repeats(Written last, RuleQuestion.Keep keep, NewDecision decision) {
        return last.concludesLike(decision.number(), decision.conclusions(), decision.fired())
                && (keep == RuleQuestion.Keep.WHEN_CONCLUSIONS_CHANGE || last.facts().equals(decision.facts()));
    }

    /** What the rules said to some facts. */
    private record Concluded<C extends Record>(Record facts, List<C> conclusions, List<Decision.Fired> fired) {
    }
}

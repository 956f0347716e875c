package io.takt.execution.parts;

import io.takt.execution.domain.JobOrder;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.MaterialBook.LotLeft;
import io.takt.execution.domain.MaterialBook.LotStatus;
import io.takt.execution.parts.LotUseQuestion.Conclusion;
import io.takt.execution.parts.LotUseQuestion.Facts;
import io.takt.execution.parts.LotUseQuestion.Outcome;
import io.takt.rules.Decision;
import io.takt.rules.RuleEngine.Subject;
import io.takt.shared.Refused;
import java.util.List;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Asks rule R7 about each lot that a person names, before anything is done with it. */
@Component
public class LotUse {

    private final RefusingRules rules;
    private final LotUseQuestion question;
    private final MaterialBook materials;
    private final LotChoices choices;

    LotUse(RefusingRules rules, LotUseQuestion question, MaterialBook materials, LotChoices choices) {
        this.rules = rules;
        this.question = question;
        this.materials = materials;
        this.choices = choices;
    }

    /**
     * Requires that all the lots that a material is taken from may be used.
     *
     * @throws Refused                 {@code execution.lotBlocked}, naming the lot that expires first of those that may be
     *                                 used, or {@code execution.noOtherLot}
     * @throws io.takt.shared.NotFound {@code material.lotUnknown}
     */
    public void require(JobOrder job, String material, List<String> named) {
        List<LotStatus> known = named.stream().map(materials::status).toList();
        known.forEach(lot -> require(job, material, lot, material, named));
    }

    /** As {@link #require}; a lot of a substitute is asked about as what it is. */
    public void requireOrSubstitute(JobOrder job, String material, List<String> named) {
        List<LotStatus> known = named.stream().map(materials::status).toList();
        known.forEach(lot -> require(job, material, lot, choices.needed(material, lot.code()), named));
    }

    private void require(JobOrder job, String material, LotStatus lot, String needed, List<String> named) {
        Decision<Conclusion> decision = rules.decide(question, new Subject("execution.job-order", job.code()),
                new Facts(lot.code(), needed, lot.material(), lot.quality(), lot.expired()), LotUse::blocks);
        if (blocks(decision.conclusion())) {
            String why = decision.fired().get(0).sentence(LocaleContextHolder.getLocale());
            throw proposal(material, named).map(other -> new Refused("execution.lotBlocked", lot.code(), material, why, other))
                    .orElseGet(() -> new Refused("execution.noOtherLot", lot.code(), material, why));
        }
    }

    private static boolean blocks(Conclusion conclusion) {
        return conclusion.outcome() == Outcome.BLOCK;
    }

    private Optional<String> proposal(String material, List<String> named) {
        return materials.usableLots(material).stream().map(LotLeft::code).filter(lot -> !named.contains(lot)).findFirst();
    }
}

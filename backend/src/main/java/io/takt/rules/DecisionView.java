package io.takt.rules;

import io.takt.rules.DecisionLog.KeptDecision;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A kept decision as screens show it: each fired row with its sentence in the reader's language. */
public record DecisionView(long id, String ruleSet, int version, String question, RuleEngine.Subject subject,
        List<Map<String, Object>> facts, List<Map<String, Object>> conclusions, List<FiredRow> fired, String actor,
        Instant plantAt, Instant systemAt) {

    /** Chinese for a Chinese reader, else English. */
    public static DecisionView of(KeptDecision kept, Locale locale) {
        List<FiredRow> fired = kept.fired().stream().map(row -> new FiredRow(row.rule(), row.sentence(locale))).toList();
        return new DecisionView(kept.id(), kept.ruleSet(), kept.version(), kept.question(), kept.subject(),
                kept.facts(), kept.conclusions(), fired, kept.actor(), kept.plantAt(), kept.systemAt());
    }

    /** One row that fired. */
    public record FiredRow(String rule, String text) {
    }
}

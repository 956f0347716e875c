package io.takt.rules;

import java.util.List;
import java.util.Locale;

/**
 * What a rule set concluded.
 *
 * @param id          the kept decision's id
 * @param conclusions at least one, in the order in which the rules gave them
 * @param fired       the rows or rules that fired, as the rule set names them
 */
public record Decision<C>(long id, String ruleSet, int version, List<C> conclusions, List<Fired> fired) {

    public Decision {
        conclusions = List.copyOf(conclusions);
        fired = List.copyOf(fired);
    }

    /** The one conclusion of a decision table with a single hit. */
    public C conclusion() {
        if (conclusions.size() != 1) {
            throw new IllegalStateException(ruleSet + " gave " + conclusions.size() + " conclusions instead of one");
        }
        return conclusions.get(0);
    }

    /** One row of a table or one rule that fired: its id and its sentence in both languages. */
    public record Fired(String rule, String en, String zh) {

        /** Chinese for a Chinese reader, else English. */
        public String sentence(Locale locale) {
            return locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
        }
    }
}

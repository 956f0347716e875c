package io.takt.rules;

import java.util.List;

/**
 * A rule set as people read it: a decision table with its cells, or the list of shipped rules without cells.
 *
 * @param question  what the code asks
 * @param hitPolicy how many rows apply: {@code UNIQUE}, {@code OUTPUT ORDER} …; {@code RULES} for DRL
 */
public record RuleTable(String question, String hitPolicy, List<Column> inputs, List<Column> outputs, List<Row> rows) {

    public RuleTable {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /** One column: what it reads or writes, its title, its type and the values it admits; the last may be empty. */
    public record Column(String expression, String label, String type, String values) {
    }

    /** One row or rule: a stable id, its sentence in both languages, its cells in the columns' order. */
    public record Row(String id, String en, String zh, List<String> inputs, List<String> outputs) {

        public Row {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
        }

        public Decision.Fired fired() {
            return new Decision.Fired(id, en, zh);
        }
    }
}

package io.takt.reporting.recalls;

import io.takt.reporting.papers.Words;
import io.takt.reporting.recalls.Report.Column;
import io.takt.reporting.recalls.Report.Entry;
import io.takt.reporting.recalls.Report.Rows;
import io.takt.reporting.recalls.Report.Table;
import io.takt.security.Permissions;
import io.takt.traceability.Genealogy.OperationDone;
import io.takt.traceability.Genealogy.Value;
import io.takt.traceability.Traceability;
import io.takt.traceability.UnitTree;
import io.takt.traceability.UnitTree.Act;
import io.takt.traceability.UnitTree.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a unit is made of, who and what made it, and what was decided. */
@Component
class BackwardReport {

    private final Traceability traceability;
    private final Permissions permissions;

    BackwardReport(Traceability traceability, Permissions permissions) {
        this.traceability = traceability;
        this.permissions = permissions;
    }

    Report of(String code, Words words) {
        UnitTree tree = traceability.tree(code);
        return new Report("recall-backward", tree.unit().code(), summary(tree, words), List.of(parts(tree, words), operations(tree, words),
                values(tree, words), decisions(tree, words), nonconformances(tree, words)));
    }

    private static List<Entry> summary(UnitTree tree, Words words) {
        Node unit = tree.unit();
        return List.of(new Entry(words.say("recall.material"), unit.material() + " " + unit.name()),
                new Entry(words.say("recall.serial"), unit.serial()),
                new Entry(words.say("recall.state"), unit.state() == null ? null : words.sayOr("unitState." + unit.state(), unit.state().name())),
                new Entry(words.say("recall.builtInto"), tree.above().stream().map(Node::code).collect(Collectors.joining(" › "))));
    }

    private static Table parts(UnitTree tree, Words words) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        tree.unit().parts().forEach(part -> add(part, 1, tree.unit().code(), words, rows));
        return new Table(words.say("recall.parts"), List.of(column(words, "level", 6), column(words, "in", 16), column(words, "kind", 10),
                column(words, "code", 18), column(words, "material", 16), column(words, "name", 24), column(words, "serial", 18),
                column(words, "supplier", 18), column(words, "heat", 14), column(words, "quantity", 10), column(words, "insteadOf", 16), hidden(words, "job", 16),
                column(words, "builtInAt", 20), column(words, "until", 20)), Rows.of(rows));
    }

    private static void add(Node node, int level, String in, Words words, List<List<@Nullable Object>> rows) {
        rows.add(Arrays.asList(level, in, words.say("recall.kind." + node.kind()), node.code(), node.material(), node.name(), node.serial(),
                node.supplier(), node.heatNumber(), node.quantity(), node.insteadOf(), node.job(), node.at(), node.removedAt()));
        node.parts().forEach(part -> add(part, level + 1, node.code(), words, rows));
    }

    private static Table operations(UnitTree tree, Words words) {
        return new Table(words.say("recall.operations"), List.of(column(words, "unit", 14), column(words, "operation", 28), column(words, "job", 18),
                column(words, "machine", 14), column(words, "person", 14), column(words, "program", 14), column(words, "from", 20),
                column(words, "to", 20), column(words, "look", 24), column(words, "byHand", 24)),
                Rows.of(tree.timeline().stream().map(act -> operation(act, words)).toList()));
    }

    private static List<@Nullable Object> operation(Act act, Words words) {
        OperationDone done = act.operation();
        return Arrays.asList(act.unit(), done.number() + " " + done.name(), done.job(), done.machine(), done.person(), done.program(),
                done.startedAt(), done.endedAt(), done.look() == null ? null : done.look().person() + ": "
                        + (done.look().passed() ? words.say("recall.passed") : String.valueOf(done.look().defect())),
                done.byHand() ? String.valueOf(done.reason()) : null);
    }

    private static Table values(UnitTree tree, Words words) {
        return new Table(words.say("recall.values"), List.of(column(words, "unit", 14), column(words, "job", 18), column(words, "characteristic", 14),
                column(words, "name", 24), column(words, "value", 12), column(words, "measure", 8), column(words, "lower", 12),
                column(words, "upper", 12), column(words, "judgement", 14)),
                Rows.of(tree.timeline().stream().flatMap(act -> act.operation().values().stream().map(value -> value(act, value, words))).toList()));
    }

    private static List<@Nullable Object> value(Act act, Value value, Words words) {
        return Arrays.asList(act.unit(), act.operation().job(), value.characteristic(), value.name(), value.value(), value.unit(),
                value.lower(), value.upper(), value.judgement() == null ? null
                        : words.say("judgement." + value.judgement(), String.valueOf(value.unknownReason())));
    }

    private Table decisions(UnitTree tree, Words words) {
        List<List<@Nullable Object>> rows = tree.decisions().stream().<List<@Nullable Object>>map(made -> Arrays.asList(made.at(), made.subject(),
                made.ruleSet(), made.version(), String.join(" / ", made.sentences()), made.actor())).toList();
        return new Table(words.say("recall.decisions"), List.of(column(words, "at", 20), column(words, "subject", 18), column(words, "ruleSet", 22),
                column(words, "version", 8), column(words, "sentences", 60), column(words, "actor", 20)), readable("rules.read", rows, words));
    }

    private Table nonconformances(UnitTree tree, Words words) {
        List<List<@Nullable Object>> rows = tree.nonconformances().stream().<List<@Nullable Object>>map(found -> Arrays.asList(found.unit(),
                found.deviation().code(), found.deviation().defect(), found.deviation().state(), found.deviation().disposition())).toList();
        return new Table(words.say("recall.nonconformances"), List.of(column(words, "unit", 14), column(words, "nonconformance", 16),
                column(words, "defect", 14), column(words, "state", 16), column(words, "disposition", 16)), readable("quality.read", rows, words));
    }

    /** What somebody may not read is said to be missing, so that nobody takes it for nothing. */
    private Rows readable(String permission, List<List<@Nullable Object>> rows, Words words) {
        return permissions.has(permission) ? Rows.of(rows) : Rows.of(List.of(List.of(words.say("recall.notShown", permission))));
    }

    private static Column column(Words words, String name, double width) {
        return new Column(words.say("recall." + name), width, true);
    }

    private static Column hidden(Words words, String name, double width) {
        return new Column(words.say("recall." + name), width, false);
    }
}

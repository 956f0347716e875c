package io.takt.rules;

import io.takt.rules.RuleSetVersion.Form;
import io.takt.rules.domain.CompiledRules;
import io.takt.rules.domain.RuleCompiler;
import io.takt.rules.domain.RuleSetVersions;
import io.takt.rules.gate.DmnReader;
import io.takt.rules.gate.DrlReader;
import io.takt.shared.NotFound;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The compiled versions. Each is compiled at its first use and serves every thread until it is retired. */
@Component
class RuleBook {

    private final RuleSetVersions versions;
    private final RuleCompiler compiler;
    private final Map<Long, Chapter> chapters = new ConcurrentHashMap<>();

    RuleBook(RuleSetVersions versions, RuleCompiler compiler) {
        this.versions = versions;
        this.compiler = compiler;
    }

    /**
     * The version in force, whose row is read only where it is not open yet.
     *
     * @throws NotFound {@code rules.ruleSetUnknown}
     */
    Chapter openEffective(String ruleSet) {
        Chapter chapter = versions.findEffectiveId(ruleSet).map(chapters::get).orElse(null);
        return chapter != null ? chapter
                : open(versions.findEffective(ruleSet).orElseThrow(() -> new NotFound("rules.ruleSetUnknown", ruleSet)));
    }

    Chapter open(RuleSetVersion version) {
        Chapter chapter = chapters.get(version.id());
        return chapter != null ? chapter : chapters.computeIfAbsent(version.id(), id -> compile(version));
    }

    /** Lets go of the rule set's other versions; decisions that still run in them end undisturbed. */
    void retireAllBut(RuleSetVersion effective) {
        chapters.values().removeIf(chapter -> {
            boolean retired = chapter.version().ruleSet().equals(effective.ruleSet())
                    && chapter.version().id() != effective.id();
            if (retired) {
                chapter.rules().close();
            }
            return retired;
        });
    }

    static RuleTable read(Form form, byte[] text) {
        return form == Form.DMN ? DmnReader.table(text) : DrlReader.table(text);
    }

    private Chapter compile(RuleSetVersion version) {
        byte[] text = versions.text(version);
        return new Chapter(version, read(version.form(), text),
                compiler.compile(version.ruleSet(), version.number(), version.form(), text));
    }

    /** One version: as people read it and as the engine runs it. */
    record Chapter(RuleSetVersion version, RuleTable table, CompiledRules rules) {

        /** The row that a table's row id, or a rule's name, stands for. */
        Decision.Fired fired(String rule) {
            return table.rows().stream().filter(row -> rule.equals(version.form() == Form.DMN ? row.id() : row.en()))
                    .findFirst().map(RuleTable.Row::fired).orElseGet(() -> new Decision.Fired(rule, rule, rule));
        }
    }
}

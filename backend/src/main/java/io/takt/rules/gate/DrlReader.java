package io.takt.rules.gate;

import io.takt.rules.RuleTable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the rules of a shipped DRL text as people read them: the name is the English sentence. */
public final class DrlReader {

    private static final Pattern RULE = Pattern.compile(
            "(?m)^rule \"(?<en>[^\"]+)\"\\s+@id\\(\"(?<id>[A-Za-z0-9]+)\"\\)\\s+@zh\\(\"(?<zh>[^\"]+)\"\\)");
    private static final Pattern QUESTION = Pattern.compile("(?m)^// Question: (.+)$");

    private DrlReader() {
    }

    /** The rules without cells; {@code when} and {@code then} are Java and stay in the file. */
    public static RuleTable table(byte[] text) {
        String drl = new String(text, StandardCharsets.UTF_8);
        List<RuleTable.Row> rows = new ArrayList<>();
        Matcher rule = RULE.matcher(drl);
        while (rule.find()) {
            rows.add(new RuleTable.Row(rule.group("id"), rule.group("en"), rule.group("zh"), List.of(), List.of()));
        }
        Matcher question = QUESTION.matcher(drl);
        return new RuleTable(question.find() ? question.group(1).strip() : "", "RULES", List.of(), List.of(), rows);
    }
}

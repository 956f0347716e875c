package io.takt.security;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who may what, written as the sections of a Markdown page. */
final class PermissionTable {

    private static final String YES = "✓";

    private final List<String> lines = new ArrayList<>();

    /** A new table, whose first column is what is allowed and whose others are who. */
    void section(String title, List<String> columns) {
        String line = "|" + String.join("|", Collections.nCopies(columns.size(), "---")) + "|";
        lines.addAll(List.of("", "## " + title, "", row(columns), line));
    }

    void row(List<String> what, List<Boolean> allowed) {
        lines.add(row(Stream.concat(what.stream(), allowed.stream().map(may -> may ? YES : " ")).toList()));
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    List<String> lines() {
        return lines;
    }
}

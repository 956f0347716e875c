package io.takt.rules.drools;

import io.takt.rules.RuleTable;
import io.takt.rules.Shipped;
import io.takt.rules.gate.DmnReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The test rows of a shipped decision table: boundary values as a table, typed as the rule set types them. */
final class TestRows {

    private final Map<String, String> facts;
    private final Map<String, String> outputs;
    private final List<String> header;

    private TestRows(String ruleSet, String header) {
        byte[] text = Shipped.text(ruleSet);
        this.facts = DmnReader.facts(text);
        this.outputs = DmnReader.table(text).outputs().stream()
                .collect(Collectors.toMap(RuleTable.Column::expression, RuleTable.Column::type));
        this.header = List.of(header.split(","));
    }

    static List<Row> of(String ruleSet) {
        List<String> lines = lines(ruleSet);
        TestRows rows = new TestRows(ruleSet, lines.get(0));
        return lines.stream().skip(1).map(rows::row).toList();
    }

    private static List<String> lines(String ruleSet) {
        try (InputStream csv = TestRows.class.getResourceAsStream("/rules/" + ruleSet + ".csv")) {
            return new String(Objects.requireNonNull(csv, ruleSet + " has no test rows").readAllBytes(),
                    StandardCharsets.UTF_8).lines().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Row row(String line) {
        String[] cells = line.split(",", -1);
        return new Row(values(cells, facts, true), Arrays.asList(cells[header.indexOf("fired")].split(" ")),
                values(cells, outputs, false));
    }

    private Map<String, Object> values(String[] cells, Map<String, String> types, boolean emptyIsNull) {
        Map<String, Object> values = new LinkedHashMap<>();
        types.forEach((name, type) -> values.put(name, value(cells[header.indexOf(name)], type, emptyIsNull)));
        return values;
    }

    private static @Nullable Object value(String cell, String type, boolean emptyIsNull) {
        if (cell.isEmpty() && emptyIsNull) {
            return null;
        }
        return switch (type) {
            case "number" -> new BigDecimal(cell);
            case "boolean" -> Boolean.valueOf(cell);
            default -> cell;
        };
    }

    /** Facts by name, ids of the rows that must fire, and the first conclusion. */
    record Row(Map<String, Object> facts, List<String> fired, Map<String, Object> conclusion) {
    }
}

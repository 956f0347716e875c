package io.takt.reporting.papers;

import io.takt.definition.Characteristic;
import io.takt.definition.Operation;
import io.takt.quality.Measurements.Judgement;
import io.takt.quality.Measurements.Look;
import io.takt.quality.Measurements.Measurement;
import io.takt.reporting.papers.Paper.Station;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One operation of a lot in the inspection record.
 *
 * @param plan    what is to be inspected, as a table; none where a person only looks
 * @param values  what was measured: as many tables as the characteristics need columns
 * @param looks   what a person saw, as a table
 * @param nothing whether nothing is recorded yet
 */
record InspectedOperation(String heading, Station station, List<Map<String, ?>> plan, List<ValueTable> values, List<Map<String, ?>> looks,
        boolean nothing) {

    private static final int COLUMNS = 5;

    /** One characteristic, and how many of its values are good. */
    record Planned(String code, String name, String key, String nominal, String lower, String upper, String unit, String within) {
    }

    /** The values of some characteristics, unit by unit. */
    record ValueTable(List<String> heads, List<ValueRow> rows) {
    }

    /** The values of one unit; its verdict is that of all its values at the operation. */
    record ValueRow(String unit, String serial, List<Cell> cells, String verdict, String device, String person, String at) {
    }

    /** A value; what is not good is said beneath it. */
    record Cell(String value, String judged) {
    }

    /** What a person saw at one unit. */
    record Seen(String unit, String serial, String result, String person, String at) {
    }

    /** Writes the operations of one inspection record down. */
    record Writer(InspectedData names, InspectionFindings findings, Words words) {

        InspectedOperation of(String heading, Operation operation, @Nullable String job) {
            List<Characteristic> plan = names.characteristics(operation);
            List<Measurement> values = findings.valuesOf(job);
            List<Look> looks = findings.looksOf(job);
            return new InspectedOperation(heading, names.station(operation.workUnit()),
                    Paper.table("characteristics", plan.stream().map(found -> planned(found, values)).toList()),
                    tables(plan, values), Paper.table("seen", looks.stream().sorted(Comparator.comparing(Look::unit))
                            .map(this::seen).toList()), values.isEmpty() && looks.isEmpty());
        }

        private Planned planned(Characteristic found, List<Measurement> values) {
            List<Measurement> own = values.stream().filter(value -> value.characteristic().equals(found.code())).toList();
            long within = own.stream().filter(value -> value.judgement() == Judgement.WITHIN).count();
            boolean attribute = found.lower() == null && found.upper() == null;
            return new Planned(found.code(), found.name(words.language()), found.key() ? words.say("paper.key") : "",
                    attribute ? words.say("paper.attribute") : limit(found.nominal()), limit(found.lower()), limit(found.upper()),
                    Objects.requireNonNullElse(found.unit(), ""), own.isEmpty() ? "–" : within + " / " + own.size());
        }

        private String limit(@Nullable BigDecimal limit) {
            return limit == null ? "–" : words.number(limit);
        }

        private List<ValueTable> tables(List<Characteristic> plan, List<Measurement> values) {
            Map<String, LinkedHashMap<String, Measurement>> units = values.stream().collect(Collectors.groupingBy(Measurement::unit, TreeMap::new,
                    Collectors.toMap(Measurement::characteristic, Function.identity(), (one, other) -> other, LinkedHashMap::new)));
            List<String> measured = plan.stream().map(Characteristic::code)
                    .filter(code -> values.stream().anyMatch(value -> value.characteristic().equals(code))).toList();
            return IntStream.range(0, (measured.size() + COLUMNS - 1) / COLUMNS)
                    .mapToObj(part -> measured.subList(part * COLUMNS, Math.min(measured.size(), (part + 1) * COLUMNS)))
                    .map(codes -> new ValueTable(codes, units.values().stream().map(unit -> row(codes, unit)).toList())).toList();
        }

        private ValueRow row(List<String> codes, Map<String, Measurement> unit) {
            Measurement last = Collections.max(unit.values(), Comparator.comparing(Measurement::at));
            String devices = Paper.listed(unit.values().stream().map(Measurement::equipment).filter(Objects::nonNull).distinct().toList());
            return new ValueRow(last.unit(), findings.serial(last.unit()), codes.stream().map(code -> cell(unit.get(code))).toList(),
                    words.say("verdict." + InspectionFindings.verdict(unit.values())), devices,
                    names.person(findings.person(last.unit(), last.job())), words.time(last.at()));
        }

        private Cell cell(@Nullable Measurement found) {
            if (found == null) {
                return new Cell("–", "");
            }
            String judged = found.judgement() == Judgement.WITHIN ? ""
                    : words.say("judgement." + found.judgement(), String.valueOf(found.unknownReason()));
            return new Cell(found.value() == null ? "–" : words.number(found.value()), judged);
        }

        private Seen seen(Look look) {
            return new Seen(look.unit(), findings.serial(look.unit()), look.passed() ? words.say("verdict.GOOD")
                    : findings.defect(look.defect()), names.person(look.person()), words.time(look.at()));
        }
    }
}

package io.takt.reporting.recalls;

import io.takt.reporting.papers.Letterhead;
import io.takt.reporting.papers.Paper.Fact;
import io.takt.reporting.papers.Paper.Sheet;
import io.takt.reporting.papers.Words;
import io.takt.reporting.pdf.PdfPrinter;
import io.takt.reporting.recalls.Report.Column;
import io.takt.reporting.recalls.Report.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A report as PDF, with those columns that have a place on paper. */
@Component
class ReportPaper {

    private static final int FACTS_IN_A_ROW = 5;

    private final Letterhead letterhead;
    private final PdfPrinter printer;

    ReportPaper(Letterhead letterhead, PdfPrinter printer) {
        this.letterhead = letterhead;
        this.printer = printer;
    }

    /** A table whose cells are texts. */
    record Printed(String title, List<Heading> columns, List<List<Cell>> rows, boolean empty) {
    }

    /** A heading and the part of the width that it takes, in percent. */
    record Heading(String text, long share) {
    }

    /** One cell; figures stand to the right. */
    record Cell(String text, boolean figure) {
    }

    byte[] print(Report report, String address, Words words) {
        List<Fact> facts = report.summary().stream().map(entry -> Fact.of(entry.label(), text(entry.value(), words))).toList();
        Map<String, ?> content = Map.of("rows", chunks(facts), "tables", report.tables().stream().map(table -> printed(table, words)).toList());
        return printer.print("report", letterhead.on(new Sheet(report.kind(), report.number(), content), address, words), words::say);
    }

    private static List<List<Fact>> chunks(List<Fact> facts) {
        return IntStream.range(0, (facts.size() + FACTS_IN_A_ROW - 1) / FACTS_IN_A_ROW).mapToObj(row ->
                IntStream.range(row * FACTS_IN_A_ROW, (row + 1) * FACTS_IN_A_ROW)
                        .mapToObj(at -> at < facts.size() ? facts.get(at) : new Fact("", "")).toList()).toList();
    }

    private static Printed printed(Table table, Words words) {
        List<Integer> shown = IntStream.range(0, table.columns().size()).filter(at -> table.columns().get(at).onPaper()).boxed().toList();
        double width = shown.stream().map(table.columns()::get).mapToDouble(Column::width).sum();
        List<List<Cell>> rows = new ArrayList<>();
        table.rows().each(cells -> rows.add(shown.stream().map(at -> cell(at < cells.size() ? cells.get(at) : null, words)).toList()));
        return new Printed(table.title(), shown.stream().map(table.columns()::get)
                .map(column -> new Heading(column.title(), Math.round(column.width() * 100 / width))).toList(), rows, rows.isEmpty());
    }

    private static Cell cell(@Nullable Object value, Words words) {
        return new Cell(text(value, words), value instanceof Number);
    }

    private static String text(@Nullable Object value, Words words) {
        if (value instanceof Instant instant) {
            return words.time(instant);
        }
        return value instanceof BigDecimal number ? words.number(number) : value == null ? "" : value.toString();
    }
}

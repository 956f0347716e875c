package io.takt.administration.imports;

import io.takt.administration.imports.FilledSheet.Wanted;
import io.takt.administration.imports.GivenRecord.Line;
import io.takt.administration.sheets.SheetFile;
import io.takt.administration.sheets.SheetRow;
import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.NestedSheet;
import io.takt.administration.spi.RowChange.Action;
import io.takt.administration.spi.SheetColumn;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.DomainException;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.PermissionMissing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One file while it is carried out, kind after kind, each record in a savepoint of its own. Where records of two kinds name each
 * other, the first is written without the name of the second, and once more when that is there; or it waits for the second.
 */
final class FileRun {

    private final SheetFile file;
    private final RunningImport running;
    private final RunNotes notes;
    private final TransactionTemplate savepoint;
    private final Predicate<KeptRow> expected;
    private final List<GivenRecord> unfinished = new ArrayList<>();
    private final List<GivenRecord> waiting = new ArrayList<>();
    private int done;

    /** @param expected what a row may do: anything that has been shown, or everything */
    FileRun(SheetFile file, RunningImport running, RunNotes notes, TransactionTemplate savepoint, Predicate<KeptRow> expected) {
        this.file = file;
        this.running = running;
        this.notes = notes;
        this.savepoint = savepoint;
        this.expected = expected;
    }

    /** @param sheets in the order that their records need */
    void carryOut(List<FilledSheet> sheets) {
        Map<String, List<FilledSheet>> kinds = sheets.stream().collect(
                Collectors.groupingBy(sheet -> sheet.form().kind().entity(), LinkedHashMap::new, Collectors.toList()));
        List<String> left = new ArrayList<>(kinds.keySet());
        for (List<FilledSheet> kind : kinds.values()) {
            carryOut(kind, Set.copyOf(left));
            left.remove(0);
        }
        unfinished.forEach(given -> attempt(given, given.values(), given::tell));
    }

    private void carryOut(List<FilledSheet> sheets, Set<String> later) {
        ImportedSheet kind = sheets.get(0).form().kind();
        Map<String, List<Line>> lists = new LinkedHashMap<>();
        try {
            sheets.stream().filter(sheet -> sheet.form().nested()).forEach(sheet -> read(sheet, (code, line) ->
                    lists.computeIfAbsent(code, owner -> new ArrayList<>()).add(line)));
            sheets.stream().filter(sheet -> !sheet.form().nested()).forEach(sheet -> read(sheet, (code, line) ->
                    carryOut(new GivenRecord(kind, code, line, Optional.ofNullable(lists.remove(code)).orElse(List.of())), later)));
            lists.forEach((code, lines) -> carryOut(new GivenRecord(kind, code, null, lines), later));
            waiting.forEach(given -> attempt(given, given.values(), given::tell));
        } catch (PermissionMissing forbidden) {
            sheets.get(0).tellWhole(forbidden);
        } finally {
            waiting.clear();
        }
    }

    private void read(FilledSheet sheet, Reader reader) {
        sheet.tellMergedCells();
        try (Stream<SheetRow> rows = file.rows(sheet.sheet())) {
            for (Iterator<SheetRow> each = rows.iterator(); each.hasNext() && sheet.isUsable();) {
                Optional<Wanted> wanted = sheet.read(each.next());
                wanted.ifPresent(one -> reader.row(String.valueOf(one.values().get(sheet.form().key())), new Line(sheet, one)));
                running.rowDone(++done);
            }
        }
    }

    private void carryOut(GivenRecord given, Set<String> later) {
        Map<String, @Nullable Object> values;
        try {
            values = given.values();
        } catch (InvalidInput unfit) {
            given.tell(unfit);
            return;
        }
        attempt(given, values, unfit -> {
            Set<String> early = early(given, values, unfit, later);
            Set<String> wrong = unfit.faults().stream().map(fault -> SheetForm.keyOf(fault.pointer())).collect(Collectors.toSet());
            boolean completed = given.main().sheet().form().kind().isCompletedLater();
            if (!completed && !Collections.disjoint(early, wrong)) {
                waiting.add(given);
            } else if (completed && early.containsAll(wrong)) {
                Map<String, @Nullable Object> first = new LinkedHashMap<>(values);
                wrong.forEach(first::remove);
                if (attempt(given, first, without -> given.tell(unfit))) {
                    unfinished.add(given);
                }
            } else {
                given.tell(unfit);
            }
        });
    }

    /** The columns and lists that may name what this file brings later, and that the record can be without. */
    private static Set<String> early(GivenRecord given, Map<String, @Nullable Object> values, InvalidInput unfit, Set<String> later) {
        ImportedSheet kind = given.main().sheet().form().kind();
        Set<String> names = kind.columns().stream().filter(column -> !column.required() && isLater(column, later))
                .map(SheetColumn::key).filter(key -> values.get(key) != null).collect(Collectors.toSet());
        kind.nested().stream().map(NestedSheet::component).filter(list -> unfit.faults().stream().map(Fault::pointer)
                .filter(pointer -> SheetForm.keyOf(pointer).equals(list)).allMatch(pointer -> SheetForm.columnAt(kind, pointer)
                        .filter(column -> isLater(column, later)).isPresent())).forEach(names::add);
        return names;
    }

    private static boolean isLater(SheetColumn column, Set<String> later) {
        return column.refers() != null && later.contains(column.refers());
    }

    private boolean attempt(GivenRecord given, Map<String, @Nullable Object> values, Consumer<InvalidInput> refused) {
        try {
            KeptRow done = savepoint.execute(status -> carriedOut(given, values));
            if (given.isReadable() && done != null) {
                notes.did(done);
            }
            return true;
        } catch (PermissionMissing forbidden) {
            throw forbidden;
        } catch (InvalidInput unfit) {
            refused.accept(unfit);
        } catch (DomainException refusal) {
            given.tell(refusal);
        } catch (DataIntegrityViolationException unfit) {
            given.tell(InvalidInput.at(ImportedSheet.KEY, "administration.rowUnfit"));
        }
        return false;
    }

    private KeptRow carriedOut(GivenRecord given, Map<String, @Nullable Object> values) {
        SheetForm form = given.main().sheet().form();
        KeptRow done = notes.row(form.entity(), given.main().wanted().row().number(), form.kind().apply(values));
        if (done.action() != Action.UNCHANGED && !expected.test(done)) {
            throw new ConcurrentChange("administration.recordChangedSinceCheck", done.code());
        }
        return done;
    }

    /** Takes what a row of a sheet holds. */
    private interface Reader {

        void row(String code, Line line);
    }
}

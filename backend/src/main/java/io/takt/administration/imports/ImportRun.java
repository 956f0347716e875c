package io.takt.administration.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.imports.ImportRows.Counts;
import io.takt.administration.imports.RunNotes.Place;
import io.takt.administration.sheets.SheetFile;
import io.takt.administration.sheets.SheetFile.Sheet;
import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.RowChange;
import io.takt.shared.DomainException;
import io.takt.shared.InvalidInput;
import io.takt.shared.SystemTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries a file out in one transaction, each row in a savepoint of its own, so that every fault is found. A dry run is the same
 * with the same services and rules, rolled back in the end; and so is a run in which a row has a fault.
 */
@Component
class ImportRun {

    private static final int MOST_ROWS = 20_000;
    private static final int READ_AT_ONCE = 500;
    private static final int UNNAMED_TOLD = 50;
    private static final TypeReference<LinkedHashMap<String, Object>> VALUES = new TypeReference<>() { };

    private final SheetCatalogue catalogue;
    private final SheetWords words;
    private final CellReader reader;
    private final ImportRows kept;
    private final ObjectMapper json;
    private final SystemTime time;
    private final TransactionTemplate whole;
    private final TransactionTemplate row;
    private final TransactionTemplate apart;

    ImportRun(SheetCatalogue catalogue, SheetWords words, CellReader reader, ImportRows kept, ObjectMapper json, SystemTime time,
            PlatformTransactionManager transactions) {
        this.catalogue = catalogue;
        this.words = words;
        this.reader = reader;
        this.kept = kept;
        this.json = json;
        this.time = time;
        this.whole = new TransactionTemplate(transactions);
        this.row = template(transactions, TransactionDefinition.PROPAGATION_NESTED);
        this.apart = template(transactions, TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    private static TransactionTemplate template(PlatformTransactionManager transactions, int propagation) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(propagation);
        return template;
    }

    /** Finds out what the file would do, and leaves everything as it is. */
    Counts check(RunningImport running, KeptImport imported, GivenFiles given) {
        RunNotes notes = new RunNotes(kept, json, imported.id(), apart, apart);
        received(running, given, notes, () -> {
            whole.executeWithoutResult(status -> {
                status.setRollbackOnly();
                carryOut(running, imported, given, notes, row -> true);
            });
            tellFiles(imported, given);
        });
        return notes.counts();
    }

    private void tellFiles(KeptImport imported, GivenFiles given) {
        List<String> unnamed = given.unnamed();
        String first = unnamed.stream().limit(UNNAMED_TOLD).map(RunNotes::readable).collect(Collectors.joining("\n"));
        kept.tellFiles(imported.id(), given.count(), unnamed.size(), first);
    }

    /** Files are received before the transaction begins: that takes as long as it takes. */
    private static void received(RunningImport running, GivenFiles given, RunNotes notes, Runnable use) {
        try (given) {
            if (given.receive(running, notes)) {
                use.run();
            }
        } catch (InvalidInput unfit) {
            tellWhole(unfit, notes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        notes.flush();
    }

    private static void tellWhole(InvalidInput unfit, RunNotes notes) {
        unfit.faults().forEach(fault -> notes.wrong(Place.FILE, null, null, null, fault.code(), fault.arguments()));
    }

    /**
     * Does what the file says; all of it, or nothing if a row has a fault. A row that would do something else than the dry run has shown
     * has one: somebody has changed its record since.
     */
    Counts apply(RunningImport running, KeptImport imported, GivenFiles given) {
        RunNotes notes = new RunNotes(kept, json, imported.id(), row, apart);
        received(running, given, notes, () -> whole.executeWithoutResult(status -> {
            Set<String> shown = shown(imported);
            kept.forgetRows(imported.id());
            carryOut(running, imported, given, notes, row -> shown.contains(row.effect()));
            end(imported, ImportState.APPLIED, notes.counts());
            if (notes.counts().faults() > 0) {
                status.setRollbackOnly();
            }
        }));
        return notes.counts();
    }

    private Set<String> shown(KeptImport checked) {
        Set<String> shown = new HashSet<>();
        List<KeptRow> rows = kept.lastEffects(checked.id(), Long.MAX_VALUE, READ_AT_ONCE);
        while (!rows.isEmpty()) {
            rows.forEach(row -> shown.add(row.effect()));
            rows = kept.lastEffects(checked.id(), rows.get(rows.size() - 1).id(), READ_AT_ONCE);
        }
        return shown;
    }

    /** Takes back what the file did; all of it, or nothing if that is no longer possible for a row. */
    Counts undo(RunningImport running, KeptImport imported) {
        RunNotes notes = new RunNotes(kept, json, imported.id(), row, apart);
        Counts did = new Counts(imported.added(), imported.changed(), imported.unchanged(), 0);
        Map<String, Integer> left = new HashMap<>();
        running.expect(imported.added() + imported.changed());
        whole.executeWithoutResult(status -> {
            int done = 0;
            List<KeptRow> rows = kept.lastEffects(imported.id(), Long.MAX_VALUE, READ_AT_ONCE);
            while (!rows.isEmpty()) {
                for (KeptRow one : rows) {
                    takeBack(one, left, notes);
                    running.rowDone(++done);
                }
                rows = kept.lastEffects(imported.id(), rows.get(rows.size() - 1).id(), READ_AT_ONCE);
            }
            notes.flush();
            end(imported, ImportState.UNDONE, did);
            if (notes.counts().faults() > 0) {
                status.setRollbackOnly();
            }
        });
        return new Counts(did.added(), did.changed(), did.unchanged(), notes.counts().faults());
    }

    private void end(KeptImport imported, ImportState state, Counts counts) {
        kept.end(imported.id(), state, counts, time.now());
    }

    private void carryOut(RunningImport running, KeptImport imported, GivenFiles given, RunNotes notes, Predicate<KeptRow> expected) {
        try (SheetFile opened = SheetFile.open(given.book())) {
            List<FilledSheet> sheets = filled(imported, opened, notes, given);
            running.expect(sheets.stream().mapToInt(sheet -> sheet.sheet().rows()).sum());
            if (running.progress().total() > MOST_ROWS) {
                throw InvalidInput.at(SheetFile.POINTER, "administration.fileTooManyRows", MOST_ROWS);
            }
            new FileRun(opened, running, notes, row, expected).carryOut(sheets);
        } catch (InvalidInput unfit) {
            tellWhole(unfit, notes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        notes.flush();
    }

    /** The sheets that are known, each behind those that its records name. */
    private List<FilledSheet> filled(KeptImport imported, SheetFile file, RunNotes notes, NamedFiles files) {
        Map<String, FilledSheet> found = new LinkedHashMap<>();
        for (Sheet sheet : file.sheets()) {
            Optional<SheetForm> form = catalogue.of(sheet.name(), imported);
            if (form.isEmpty() && sheet.name() != null && words.isGuide(sheet.name())) {
                continue;
            }
            Place place = new Place(sheet.name(), form.map(SheetForm::entity).orElse(null), null);
            if (form.isEmpty()) {
                notes.wrong(place, null, null, sheet.name(),
                        sheet.name() == null ? "administration.kindUnknown" : "administration.sheetUnknown");
            } else if (found.containsKey(form.get().entity())) {
                notes.wrong(place, null, null, sheet.name(), "administration.sheetTwice");
            } else {
                found.put(form.get().entity(), new FilledSheet(sheet, form.get(), words, reader, notes, files));
            }
        }
        if (found.isEmpty() && notes.counts().faults() == 0) {
            throw InvalidInput.at(SheetFile.POINTER, "administration.fileEmpty");
        }
        return catalogue.forms().stream().map(form -> found.get(form.entity())).filter(Objects::nonNull).toList();
    }

    /** @param left the versions that records have since a later row of the same import was taken back */
    private void takeBack(KeptRow one, Map<String, Integer> left, RunNotes notes) {
        Place place = new Place(null, one.entity(), one.line());
        ImportedSheet kind = catalogue.get(one.entity()).kind();
        String record = kind.entity() + " " + one.code();
        RowChange change = new RowChange(one.action(), one.code(), values(one.oldValues()), values(one.newValues()),
                left.getOrDefault(record, one.version()));
        try {
            row.executeWithoutResult(status -> left.put(record, kind.undo(change)));
        } catch (DomainException refusal) {
            notes.refused(place, ImportedSheet.KEY, null, one.code(), refusal);
        } catch (DataIntegrityViolationException named) {
            notes.wrong(place, ImportedSheet.KEY, null, one.code(), "administration.rowNamed", one.code());
        }
    }

    private Map<String, Object> values(String text) {
        try {
            return json.readerFor(VALUES).with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readValue(text);
        } catch (JsonProcessingException unlikely) {
            throw new IllegalStateException("a kept row is no JSON", unlikely);
        }
    }
}

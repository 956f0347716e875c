package io.takt.administration.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.imports.FilledSheet.Wanted;
import io.takt.administration.imports.ImportRows.Counts;
import io.takt.administration.imports.RunNotes.Place;
import io.takt.administration.sheets.SheetFile;
import io.takt.administration.sheets.SheetFile.Sheet;
import io.takt.administration.sheets.SheetRow;
import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.RowChange;
import io.takt.shared.DomainException;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotAllowed;
import io.takt.shared.SystemTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final int UNDONE_AT_ONCE = 500;
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
    Counts check(RunningImport running, KeptImport imported, Path file) {
        RunNotes notes = new RunNotes(kept, json, imported.id(), apart, apart);
        whole.executeWithoutResult(status -> {
            status.setRollbackOnly();
            carryOut(running, imported, file, notes);
        });
        return notes.counts();
    }

    /** Does what the file says; all of it, or nothing if a row has a fault. */
    Counts apply(RunningImport running, KeptImport imported, Path file) {
        RunNotes notes = new RunNotes(kept, json, imported.id(), row, apart);
        whole.executeWithoutResult(status -> {
            kept.forgetRows(imported.id());
            carryOut(running, imported, file, notes);
            end(imported, ImportState.APPLIED, notes.counts());
            if (notes.counts().faults() > 0) {
                status.setRollbackOnly();
            }
        });
        return notes.counts();
    }

    /** Takes back what the file did; all of it, or nothing if that is no longer possible for a row. */
    Counts undo(RunningImport running, KeptImport imported) {
        RunNotes notes = new RunNotes(kept, json, imported.id(), row, apart);
        Counts did = new Counts(imported.added(), imported.changed(), imported.unchanged(), 0);
        running.expect(imported.added() + imported.changed());
        whole.executeWithoutResult(status -> {
            int done = 0;
            List<KeptRow> rows = kept.lastEffects(imported.id(), Long.MAX_VALUE, UNDONE_AT_ONCE);
            while (!rows.isEmpty()) {
                for (KeptRow one : rows) {
                    takeBack(one, notes);
                    running.rowDone(++done);
                }
                rows = kept.lastEffects(imported.id(), rows.get(rows.size() - 1).id(), UNDONE_AT_ONCE);
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

    private void carryOut(RunningImport running, KeptImport imported, Path file, RunNotes notes) {
        try (SheetFile opened = SheetFile.open(file)) {
            List<FilledSheet> sheets = filled(imported, opened, notes);
            running.expect(sheets.stream().mapToInt(sheet -> sheet.sheet().rows()).sum());
            if (running.progress().total() > MOST_ROWS) {
                throw InvalidInput.at(SheetFile.POINTER, "administration.fileTooManyRows", MOST_ROWS);
            }
            int done = 0;
            for (FilledSheet sheet : sheets) {
                carryOut(running, done, sheet, opened, notes);
                done += sheet.sheet().rows();
            }
        } catch (InvalidInput unfit) {
            unfit.faults().forEach(fault -> notes.wrong(Place.FILE, null, null, null, fault.code(), fault.arguments()));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        notes.flush();
    }

    /** The sheets whose kind is known, each behind those that its records name. */
    private List<FilledSheet> filled(KeptImport imported, SheetFile file, RunNotes notes) {
        Map<String, FilledSheet> found = new LinkedHashMap<>();
        for (Sheet sheet : file.sheets()) {
            Optional<ImportedSheet> target = catalogue.of(sheet.name(), imported);
            if (target.isEmpty() && sheet.name() != null && words.isGuide(sheet.name())) {
                continue;
            }
            Place place = new Place(sheet.name(), target.map(ImportedSheet::entity).orElse(null), null);
            if (target.isEmpty()) {
                notes.wrong(place, null, null, sheet.name(),
                        sheet.name() == null ? "administration.kindUnknown" : "administration.sheetUnknown");
            } else if (found.containsKey(target.get().entity())) {
                notes.wrong(place, null, null, sheet.name(), "administration.sheetTwice");
            } else {
                found.put(target.get().entity(), new FilledSheet(sheet, target.get(), words, reader, notes));
            }
        }
        if (found.isEmpty() && notes.counts().faults() == 0) {
            throw InvalidInput.at(SheetFile.POINTER, "administration.fileEmpty");
        }
        return catalogue.ordered().stream().map(sheet -> found.get(sheet.entity())).filter(sheet -> sheet != null).toList();
    }

    private void carryOut(RunningImport running, int before, FilledSheet sheet, SheetFile file, RunNotes notes) {
        sheet.tellMergedCells();
        int done = before;
        try (Stream<SheetRow> rows = file.rows(sheet.sheet())) {
            for (Iterator<SheetRow> each = rows.iterator(); each.hasNext() && sheet.hasKey();) {
                SheetRow next = each.next();
                Optional<Wanted> wanted = sheet.read(next);
                if (wanted.isPresent()) {
                    carryOut(sheet, wanted.get(), notes);
                }
                running.rowDone(++done);
            }
        } catch (NotAllowed forbidden) {
            sheet.tellWhole(forbidden);
        }
    }

    private void carryOut(FilledSheet sheet, Wanted wanted, RunNotes notes) {
        try {
            RowChange change = row.execute(status -> sheet.target().apply(wanted.values()));
            if (wanted.faulty().isEmpty() && change != null) {
                notes.did(sheet.target().entity(), wanted.row().number(), change);
            }
        } catch (NotAllowed forbidden) {
            throw forbidden;
        } catch (InvalidInput unfit) {
            sheet.tell(wanted, unfit);
        } catch (DomainException refusal) {
            sheet.tell(wanted, refusal);
        } catch (DataIntegrityViolationException unfit) {
            sheet.tell(wanted, InvalidInput.at(ImportedSheet.KEY, "administration.rowUnfit"));
        }
    }

    private void takeBack(KeptRow one, RunNotes notes) {
        Place place = new Place(null, one.entity(), one.line());
        try {
            row.executeWithoutResult(status -> catalogue.get(one.entity()).undo(new RowChange(one.action(), one.code(),
                    values(one.oldValues()), values(one.newValues()), one.version())));
        } catch (DomainException refusal) {
            notes.refused(place, ImportedSheet.KEY, null, one.code(), refusal);
        } catch (DataIntegrityViolationException named) {
            notes.wrong(place, ImportedSheet.KEY, null, one.code(), "administration.rowNamed", one.code());
        }
    }

    private Map<String, Object> values(String text) {
        try {
            return json.readValue(text, VALUES);
        } catch (JsonProcessingException unlikely) {
            throw new IllegalStateException("a kept row is no JSON", unlikely);
        }
    }
}

package io.takt.administration.imports;

import io.takt.administration.NumberSequences;
import io.takt.administration.imports.ImportFiles.Received;
import io.takt.administration.imports.ImportWorker.Task;
import io.takt.security.Permissions;
import io.takt.shared.Actors;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import io.takt.shared.Refused;
import io.takt.shared.SystemTime;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files of master data that people give: first tried, then applied, and taken back if need be. Reading needs
 * {@code administration.import} or {@code administration.read}, everything else {@code administration.import}; the records
 * themselves are seen and changed with what the person may do to each kind of them.
 */
@Service
public class Imports {

    static final String PERMISSION = "administration.import";
    private static final Set<String> FILTERS = Set.of("q", "state");
    private static final Set<String> SORTS = Set.of("id", "code", "fileName", "person", "startedAt", "state");
    private static final int LONGEST_NAME = 200;

    private final ImportRows rows;
    private final ImportFiles files;
    private final ImportWorker worker;
    private final SheetCatalogue catalogue;
    private final NumberSequences numbers;
    private final Permissions permissions;
    private final SeenImports seen;
    private final SystemTime time;
    private final TransactionTemplate transaction;

    Imports(ImportRows rows, ImportFiles files, ImportWorker worker, SheetCatalogue catalogue, NumberSequences numbers,
            Permissions permissions, SeenImports seen, SystemTime time, TransactionTemplate transaction) {
        this.rows = rows;
        this.files = files;
        this.worker = worker;
        this.catalogue = catalogue;
        this.numbers = numbers;
        this.permissions = permissions;
        this.seen = seen;
        this.time = time;
        this.transaction = transaction;
    }

    /** The newest first unless something else is asked for. Filters {@code q}, a word in code or file name, and {@code state}. */
    public Page<KeptImport> list(ListQuery query) {
        requireReading();
        query.requireKnown(FILTERS, SORTS);
        return new Page<>(rows.list(query), query.offset(), rows.count(query));
    }

    /** @throws NotFound {@code administration.importUnknown} */
    public KeptImport read(String code) {
        requireReading();
        return get(code);
    }

    /** An import of which every record may be seen that its rows and faults name. */
    KeptImport readRecords(String code) {
        KeptImport found = read(code);
        seen.require(found);
        return found;
    }

    /** The first files of its package that no row names, for whoever gave it: names tell of records. */
    public List<String> unnamedFiles(KeptImport one) {
        boolean own = one.person().equals(Actors.current().name());
        return own && one.unnamedFiles() != null ? one.unnamedFiles().lines().toList() : List.of();
    }

    /** How far it is, while it is under way. */
    public Optional<ImportProgress> progress(String code) {
        return worker.progress(code);
    }

    /** What its rows do, in the order of the file; filter {@code action} names ADDED, CHANGED or UNCHANGED. */
    public Page<KeptRow> rows(String code, ListQuery query) {
        long id = readRecords(code).id();
        query.requireKnown(Set.of("action"), Set.of());
        return new Page<>(rows.listRows(id, query), query.offset(), rows.countRows(id, query));
    }

    public Page<KeptFault> faults(String code, ListQuery query) {
        long id = readRecords(code).id();
        query.requireKnown(Set.of(), Set.of());
        return new Page<>(rows.listFaults(id, query), query.offset(), rows.countFaults(id, query));
    }

    /**
     * Takes a file and begins to find out what it would do.
     *
     * @param entity the kind of record that it holds; needed only where the file does not say so
     * @throws Refused {@code administration.importRunning} if another is under way
     */
    public KeptImport receive(@Nullable String fileName, @Nullable String entity, @Nullable InputStream content) {
        permissions.require(PERMISSION);
        if (content == null) {
            throw InvalidInput.at("/file", "shared.fieldMissing");
        }
        String holds = entity == null || entity.isBlank() ? null : catalogue.get(entity).entity();
        return begin(fileName, holds, () -> files.receive(content));
    }

    /**
     * Takes a package of a workbook and files, and begins to find out what it would do.
     *
     * @throws Refused {@code administration.importRunning} if another is under way
     */
    public KeptImport receivePackage(@Nullable String fileName, InputStream content) {
        permissions.require(PERMISSION);
        return begin(fileName, null, () -> files.receivePackage(content));
    }

    private KeptImport begin(@Nullable String fileName, @Nullable String holds, Supplier<Received> receiving) {
        worker.requireFree();
        Received received = receiving.get();
        try {
            return worker.start(Task.CHECK, () -> {
                KeptImport started = Objects.requireNonNull(transaction.execute(status -> add(nameOf(fileName), holds, received)));
                files.keep(received, started.code());
                return started;
            });
        } finally {
            files.forget(received);
        }
    }

    private KeptImport add(String fileName, @Nullable String entity, Received received) {
        String code = "IM-" + numbers.next("administration.import");
        rows.add(new KeptImport(0, code, fileName, received.sha256(), entity, Actors.current().name(), ImportState.CHECKING, time.now(),
                null, 0, 0, 0, 0, 0, 0, null));
        return get(code);
    }

    private static String nameOf(@Nullable String fileName) {
        String name = fileName == null ? "" : fileName.replaceFirst(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "").strip();
        return name.isEmpty() ? "–" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /**
     * Does what the file says, for whoever gave it: so whoever wrote is one person, who approves nothing of it.
     *
     * @throws Refused {@code administration.importOfAnother}
     */
    public KeptImport apply(String code) {
        permissions.require(PERMISSION);
        KeptImport checked = get(code);
        if (!checked.person().equals(Actors.current().name())) {
            throw new Refused("administration.importOfAnother", code, checked.person());
        }
        files.require(code);
        return worker.start(Task.APPLY, () -> move(checked, ImportState.CHECKED, ImportState.APPLYING));
    }

    /** Takes back what it did, whoever gave it: be it by an account for a part of the plant, then only what that gave itself. */
    public KeptImport undo(String code) {
        permissions.require(PERMISSION);
        KeptImport applied = get(code);
        seen.require(applied);
        return worker.start(Task.UNDO, () -> move(applied, ImportState.APPLIED, ImportState.UNDOING));
    }

    /** Stops it, if it is under way; everything stays as it was. */
    public KeptImport cancel(String code) {
        permissions.require(PERMISSION);
        KeptImport found = get(code);
        if (!worker.cancel(code)) {
            throw new Refused("administration.importNotRunning", code);
        }
        return found;
    }

    private KeptImport move(KeptImport imported, ImportState from, ImportState to) {
        if (rows.move(imported.code(), from, to) == 0) {
            throw new Refused("administration.importElsewhere", imported.code());
        }
        return get(imported.code());
    }

    private void requireReading() {
        if (!permissions.has(PERMISSION)) {
            permissions.require("administration.read");
        }
    }

    private KeptImport get(String code) {
        return rows.find(code).orElseThrow(() -> new NotFound("administration.importUnknown", code));
    }
}

package io.takt.administration.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.administration.imports.ImportRows.Counts;
import io.takt.administration.imports.RunNotes.Place;
import io.takt.administration.imports.RunningImport.Cancelled;
import io.takt.shared.Actors;
import io.takt.shared.LiveUpdates;
import io.takt.shared.Refused;
import io.takt.shared.SystemTime;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionOperations;

/** Runs one import at a time, in a thread of its own, as the person who asked for it. */
@Component
class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final String TOPIC = "administration.import";
    private static final long GLANCE_MILLIS = 500;

    private final ImportRun run;
    private final ImportRows rows;
    private final ImportFiles files;
    private final TaskExecutor thread;
    private final LiveUpdates liveUpdates;
    private final SystemTime time;
    private final ObjectMapper json;
    private final AtomicReference<@Nullable RunningImport> current = new AtomicReference<>();
    private volatile int told;

    ImportWorker(ImportRun run, ImportRows rows, ImportFiles files, @Qualifier("imports") TaskExecutor thread, LiveUpdates liveUpdates,
            SystemTime time, ObjectMapper json) {
        this.run = run;
        this.rows = rows;
        this.files = files;
        this.thread = thread;
        this.liveUpdates = liveUpdates;
        this.time = time;
        this.json = json;
    }

    /** What can be done with an import, and where it stands when that has not worked. */
    enum Task {
        CHECK(ImportState.FAULTY, ImportState.CANCELLED, ImportState.FAILED),
        APPLY(ImportState.FAULTY, ImportState.CANCELLED, ImportState.FAILED),
        UNDO(ImportState.APPLIED, ImportState.APPLIED, ImportState.APPLIED);

        private final ImportState faulty;
        private final ImportState cancelled;
        private final ImportState failed;

        Task(ImportState faulty, ImportState cancelled, ImportState failed) {
            this.faulty = faulty;
            this.cancelled = cancelled;
            this.failed = failed;
        }
    }

    /** @throws Refused {@code administration.importRunning} if one is under way */
    void requireFree() {
        if (current.get() != null) {
            throw underWay();
        }
    }

    private Refused underWay() {
        RunningImport other = current.get();
        return new Refused("administration.importRunning", other == null ? "–" : other.code(), other == null ? "–" : other.person().name());
    }

    /**
     * @param prepared makes the import ready; it is not asked while another is under way
     * @throws Refused {@code administration.importRunning}
     */
    KeptImport start(Task task, Supplier<KeptImport> prepared) {
        RunningImport running = new RunningImport(Actors.current());
        if (!current.compareAndSet(null, running)) {
            throw underWay();
        }
        boolean begun = false;
        try {
            rows.interrupt();
            KeptImport imported = prepared.get();
            running.named(imported.code());
            thread.execute(() -> Actors.as(running.person(), () -> begin(task, running, imported)));
            begun = true;
            return imported;
        } finally {
            if (!begun) {
                free();
            }
        }
    }

    private void begin(Task task, RunningImport running, KeptImport imported) {
        try {
            carryOut(task, running, imported);
            if (rows.find(imported.code()).filter(found -> found.state() == ImportState.CHECKED).isEmpty()) {
                files.forget(imported.code());
            }
        } finally {
            free();
            liveUpdates.changed(TOPIC, imported.code());
        }
    }

    /** Whatever is still said to be under way when nothing is any longer could not be ended. */
    private void free() {
        try {
            rows.interrupt();
        } finally {
            current.set(null);
        }
    }

    Optional<ImportProgress> progress(String code) {
        return Optional.ofNullable(current.get()).filter(running -> running.code().equals(code)).map(RunningImport::progress);
    }

    boolean cancel(String code) {
        RunningImport running = current.get();
        boolean isThis = running != null && running.code().equals(code);
        if (isThis) {
            running.cancel();
        }
        return isThis;
    }

    /** Browsers are told from here: what the import's own thread says is heard only after its commit. */
    @Scheduled(fixedDelay = GLANCE_MILLIS)
    void tellProgress() {
        RunningImport running = current.get();
        if (running != null && running.progress().done() != told) {
            told = running.progress().done();
            liveUpdates.changed(TOPIC, running.code());
        }
    }

    @EventListener(ApplicationStartedEvent.class)
    void afterACrash() {
        int interrupted = rows.interrupt();
        if (interrupted > 0) {
            LOG.warn("{} imports were under way when the product ended; nothing of them was kept", interrupted);
        }
    }

    private void carryOut(Task task, RunningImport running, KeptImport imported) {
        try {
            rows.forgetFaults(imported.id());
            Counts counts = switch (task) {
                case CHECK -> run.check(running, imported, files.open(imported.code()));
                case APPLY -> run.apply(running, imported, files.open(imported.code()));
                case UNDO -> run.undo(running, imported);
            };
            if (counts.faults() > 0) {
                end(imported, task.faulty, counts);
            } else if (task == Task.CHECK) {
                end(imported, ImportState.CHECKED, counts);
            }
        } catch (Cancelled stopped) {
            end(imported, task.cancelled, without(task, imported, 0));
        } catch (Throwable failure) {
            if (isConflict(failure)) {
                LOG.info("import {}: {}", imported.code(), failure.getMessage());
                failed(task, imported, "platform.concurrentChange");
            } else {
                String incident = UUID.randomUUID().toString();
                LOG.error("incident {} in import {}", incident, imported.code(), failure);
                failed(task, imported, "platform.unexpected", incident);
            }
        }
    }

    /** A deadlock takes the savepoint away too, so that it is told as one that cannot be gone back to. */
    static boolean isConflict(Throwable failure) {
        Throwable first = failure instanceof TransactionSystemException lost ? lost.getApplicationException() : failure;
        return first instanceof ConcurrencyFailureException;
    }

    private void failed(Task task, KeptImport imported, String code, Object... arguments) {
        if (rows.find(imported.code()).filter(found -> found.state() == imported.state()).isEmpty()) {
            // it failed behind its commit: what it has done stays done
            return;
        }
        RunNotes notes = new RunNotes(rows, json, imported.id(), TransactionOperations.withoutTransaction(),
                TransactionOperations.withoutTransaction());
        notes.wrong(Place.FILE, null, null, null, code, arguments);
        notes.flush();
        end(imported, task.failed, without(task, imported, 1));
    }

    private Counts without(Task task, KeptImport imported, int faults) {
        if (task == Task.UNDO) {
            return new Counts(imported.added(), imported.changed(), imported.unchanged(), faults);
        }
        rows.forgetRows(imported.id());
        return new Counts(0, 0, 0, faults);
    }

    private void end(KeptImport imported, ImportState state, Counts counts) {
        Instant applied = imported.endedAt();
        rows.end(imported.id(), state, counts, state == ImportState.APPLIED && applied != null ? applied : time.now());
    }
}

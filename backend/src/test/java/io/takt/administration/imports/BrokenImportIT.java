package io.takt.administration.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.takt.TaktIntegrationTest;
import io.takt.TestBrowser;
import io.takt.administration.imports.ImportWorker.Task;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.LiveUpdates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.transaction.TransactionSystemException;

/** A file that is of no use, and an import that ends badly. */
@TaktIntegrationTest
class BrokenImportIT extends WithAnEngineer {

    private final ImportRows imports;
    private final ImportFiles files;
    private final Path home;

    BrokenImportIT(@Autowired ImportRows imports, @Autowired ImportFiles files, @Value("${takt.home}") Path home) {
        this.imports = imports;
        this.files = files;
        this.home = home;
    }

    @Test
    void anImportThatCannotBeginOrFailsBadlyIsNotUnderWayForEver() {
        String code = engineer.ended(engineer.giveCsv(csv("One"))).path("code").asText();
        String failing = engineer.ended(engineer.giveCsv(csv("One"))).path("code").asText();
        ImportRun broken = Mockito.mock(ImportRun.class);
        Mockito.when(broken.apply(Mockito.any(), Mockito.any(), Mockito.any())).thenThrow(new StackOverflowError());

        assertThatThrownBy(() -> apply(worker(broken, task -> {
            throw new TaskRejectedException("ending");
        }), code)).isInstanceOf(TaskRejectedException.class);
        apply(worker(broken, Runnable::run), failing);

        assertThat(engineer.read(code).path("state").asText()).isEqualTo("INTERRUPTED");
        assertThat(engineer.read(failing).path("state").asText()).isEqualTo("FAILED");
        assertThat(texts(engineer.faults(engineer.read(failing)), "code")).containsExactly("platform.unexpected");
        assertThat(home.resolve("imports").resolve(failing)).doesNotExist();
    }

    private ImportWorker worker(ImportRun run, TaskExecutor thread) {
        return new ImportWorker(run, imports, files, thread, Mockito.mock(LiveUpdates.class), Instant::now, new ObjectMapper());
    }

    private void apply(ImportWorker worker, String code) {
        Actors.as(Actor.system("test"), () -> worker.start(Task.APPLY, () -> {
            imports.move(code, ImportState.CHECKED, ImportState.APPLYING);
            return imports.find(code).orElseThrow();
        }));
    }

    @Test
    void aDeadlockThatTakesTheSavepointAwayIsToldAsAConflict() {
        TransactionSystemException lost = new TransactionSystemException("no savepoint");
        assertThat(ImportWorker.isConflict(lost)).isFalse();
        lost.initApplicationException(new CannotAcquireLockException("deadlock"));

        assertThat(ImportWorker.isConflict(lost)).isTrue();
        assertThat(ImportWorker.isConflict(new CannotAcquireLockException("deadlock"))).isTrue();
        assertThat(ImportWorker.isConflict(new IllegalStateException())).isFalse();
    }

    @Test
    void aFileThatIsOfNoUseIsNotKept() throws IOException {
        JsonNode tooLong = engineer.ended(engineer.giveCsv("Code\n" + "A\n".repeat(20_000)));

        assertThat(texts(engineer.faults(tooLong), "code")).containsExactly("administration.fileTooManyRows");
        assertThat(engineer.give("empty.csv", new byte[0], "material.class").status()).isEqualTo(400);
        assertThat(home.resolve("imports").resolve(tooLong.path("code").asText())).doesNotExist();
        try (Stream<Path> left = Files.list(home.resolve("imports"))) {
            assertThat(left.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("received-"));
        }
    }

    @Test
    void whatWasUnderWayWhenTheProductEndedIsSaidToHaveLeftNothing() {
        JsonNode imported = applied(csv("One"));
        String code = imported.path("code").asText();
        JsonNode other = engineer.ended(engineer.giveCsv(csv("One", "Two")));
        rows.update("UPDATE administration_import SET state = 'UNDOING' WHERE code = ?", code);
        rows.update("UPDATE administration_import SET state = 'APPLYING' WHERE code = ?", other.path("code").asText());

        assertThat(imports.interrupt()).isEqualTo(2);

        assertThat(engineer.read(code).path("state").asText()).isEqualTo("APPLIED");
        assertThat(engineer.read(other.path("code").asText()).path("state").asText()).isEqualTo("INTERRUPTED");
    }

    @Test
    void aFileThatIsNoneIsRefusedInWords() {
        TestBrowser browser = engineer.browser;
        JsonNode picture = engineer.ended(engineer.give("picture.xlsx", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0}, ""));

        assertThat(texts(engineer.faults(picture), "code")).containsExactly("administration.fileUnknown");
        assertThat(browser.post(ImportingPerson.IMPORTS, Map.of()).status()).isEqualTo(400);
        assertThat(engineer.give("empty.csv", new byte[0], "material.class").status()).isEqualTo(400);
        assertThat(engineer.give("x.csv", new byte[] {'a'}, "no.such").status()).isEqualTo(404);
    }
}

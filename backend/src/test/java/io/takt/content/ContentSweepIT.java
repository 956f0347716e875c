package io.takt.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.NotFound;
import io.takt.shopfloor.OnTheShopFloor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What nobody names is removed, what somebody does is kept, and a row never stands without its file. */
class ContentSweepIT extends OnTheShopFloor {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Instant LONG_FROM_NOW = Instant.parse("2999-01-01T00:00:00Z");

    @Autowired
    private KeptFiles files;
    @Autowired
    private ContentFolder folder;
    @Autowired
    private ContentSweep sweep;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aFileThatNobodyNamesIsRemovedAndOneThatADocumentNamesIsKept() {
        String drawing = rows.queryForObject("SELECT f.sha256 FROM definition_document_file f JOIN definition_document_revision r"
                + " ON r.id = f.document_revision_id WHERE r.document = 'DRW-HUB-80' AND r.revision = 'A'", String.class);
        KeptFile file = kept("nobody names it " + NUMBER.incrementAndGet(), false);
        assertThat(files.bytes(file)).exists();

        sweep.sweep(LONG_FROM_NOW);

        assertThat(files.find(file.sha256())).isEmpty();
        assertThatThrownBy(() -> files.bytes(file)).isInstanceOfSatisfying(NotFound.class, gone -> assertThat(gone.code()).isEqualTo("content.fileGone"));
        assertThat(files.bytes(files.get(String.valueOf(drawing)))).exists();
    }

    @Test
    void aTransactionThatIsRolledBackLeavesAFileAtMost() {
        KeptFile file = kept("taken back " + NUMBER.incrementAndGet(), true);

        assertThat(files.find(file.sha256())).isEmpty();
        assertThat(folder.place(file.sha256())).exists();
        sweep.sweep(LONG_FROM_NOW);
        assertThat(folder.place(file.sha256())).doesNotExist();
    }

    @Test
    void aFileThatIsBeingNamedIsNotRemovedMeanwhile() {
        KeptFile file = kept("about to be named " + NUMBER.incrementAndGet(), false);
        TransactionTemplate another = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(naming -> {
            assertThat(files.hold(file.sha256())).contains(file);
            assertThatThrownBy(() -> another.execute(removing -> rows.queryForList(
                    "SELECT sha256 FROM content_file WHERE sha256 = ? FOR UPDATE NOWAIT", file.sha256())))
                    .isInstanceOf(PessimisticLockingFailureException.class);
        });
    }

    @Test
    void whatIsYoungIsLeftAlone() {
        KeptFile file = kept("just sent " + NUMBER.incrementAndGet(), true);

        sweep.sweep(lastModified(file).minus(Duration.ofDays(1)));
        assertThat(folder.place(file.sha256())).exists();
    }

    private Instant lastModified(KeptFile file) {
        try {
            return Files.getLastModifiedTime(folder.place(file.sha256())).toInstant();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private KeptFile kept(String text, boolean takenBack) {
        return Actors.as(Actor.system("test"), () -> {
            try (ReceivedFile received = files.receive(new ByteArrayInputStream(HostileFiles.text(text)))) {
                return transaction.execute(status -> {
                    if (takenBack) {
                        status.setRollbackOnly();
                    }
                    return files.keep(received);
                });
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }
}

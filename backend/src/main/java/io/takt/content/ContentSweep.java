package io.takt.content;

import io.takt.content.domain.FileRows;
import io.takt.content.spi.FileUses;
import io.takt.shared.SystemTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes files that nobody names any more, and what a crash left without a row. */
@Component
class ContentSweep {

    /** Longer than any transaction that could still name a file. */
    private static final Duration SPARED = Duration.ofDays(1);

    private final ContentFolder folder;
    private final FileRows rows;
    private final ObjectProvider<FileUses> uses;
    private final TransactionTemplate transaction;
    private final SystemTime time;

    ContentSweep(ContentFolder folder, FileRows rows, ObjectProvider<FileUses> uses, TransactionTemplate transaction, SystemTime time) {
        this.folder = folder;
        this.rows = rows;
        this.uses = uses;
        this.transaction = transaction;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT15M")
    void sweep() {
        sweep(time.now().minus(SPARED));
    }

    /** Removes what is older than a time. */
    void sweep(Instant before) {
        rows.storedBefore(before).forEach(this::forgetUnlessUsed);
        List<String> placed = folder.placedBefore(before);
        placed.stream().filter(sha256 -> rows.find(sha256).isEmpty()).forEach(sha256 -> folder.removePlacedBefore(sha256, before));
        folder.removeReceivedBefore(before);
    }

    /** Under the row's lock: whoever is about to name the file comes before or after. */
    private void forgetUnlessUsed(String sha256) {
        transaction.executeWithoutResult(running -> {
            if (rows.lock(sha256).isPresent() && uses.orderedStream().noneMatch(module -> module.uses(sha256))) {
                rows.remove(sha256);
            }
        });
    }
}

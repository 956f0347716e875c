package io.takt.platform.live;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What a transaction has changed, told once it has committed; at once where there is none. One that has changed very much, as an
 * import does, tells each topic once.
 */
final class TransactionChanges implements TransactionSynchronization {

    static final int MOST_TOLD = 100;

    private final Consumer<LiveChange> told;
    private final Set<LiveChange> changes = new LinkedHashSet<>();
    private final Set<String> topics = new LinkedHashSet<>();
    private boolean committed;

    private TransactionChanges(Consumer<LiveChange> told) {
        this.told = told;
    }

    static void tell(LiveChange change, Consumer<LiveChange> told) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            told.accept(change);
            return;
        }
        current(told).add(change);
    }

    private static TransactionChanges current(Consumer<LiveChange> told) {
        @Nullable TransactionSynchronization known = TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(TransactionChanges.class::isInstance).findFirst().orElse(null);
        if (known instanceof TransactionChanges changes) {
            return changes;
        }
        TransactionChanges changes = new TransactionChanges(told);
        TransactionSynchronizationManager.registerSynchronization(changes);
        return changes;
    }

    private void add(LiveChange change) {
        if (committed) {
            told.accept(change);
            return;
        }
        topics.add(change.topic());
        if (changes.size() <= MOST_TOLD) {
            changes.add(change);
        }
    }

    @Override
    public void afterCommit() {
        committed = true;
        if (changes.size() > MOST_TOLD) {
            topics.forEach(topic -> told.accept(new LiveChange(topic, LiveChange.EVERYTHING.key())));
        } else {
            changes.forEach(told);
        }
    }
}

package io.takt.platform.commands;

import io.takt.shared.ConcurrentChange;
import io.takt.shared.SystemTime;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes a command's row in the transaction of the command itself: both are there or neither. */
@Component
class CommandRows implements TransactionExecutionListener {

    private final KeptCommandMapper commands;
    private final SystemTime time;

    CommandRows(KeptCommandMapper commands, SystemTime time) {
        this.commands = commands;
        this.time = time;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure != null || transaction.isReadOnly() || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        KeptCommand command = CommandInHand.join();
        if (command != null) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    add(command);
                }
            });
        }
    }

    private void add(KeptCommand command) {
        try {
            commands.add(command, time.now());
        } catch (DuplicateKeyException repeatedMeanwhile) {
            throw new ConcurrentChange("platform.commandRepeated");
        }
    }
}

package io.takt.connectivity.inbox;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the dispatcher that a lane has work, as soon as the running transaction's rows can be seen. */
@Component
class Wakeups {

    private final ApplicationEventPublisher publisher;

    Wakeups(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    void afterCommit(String device) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            publisher.publishEvent(new LaneHasWork(device));
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                publisher.publishEvent(new LaneHasWork(device));
            }
        });
    }

    /** A lost one costs no signal: the dispatcher looks at the rows by itself, too. */
    record LaneHasWork(String device) {
    }
}

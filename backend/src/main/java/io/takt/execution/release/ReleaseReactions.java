package io.takt.execution.release;

import io.takt.execution.orders.EachAlone;
import io.takt.material.events.LotReceived;
import io.takt.material.events.LotReleased;
import io.takt.material.events.StockAdded;
import io.takt.ordering.events.ReleaseRequested;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Goes on when something happened elsewhere: a release was asked for, or material may be used again. */
@Component
class ReleaseReactions {

    private static final Actor SELF = Actor.system("execution");

    private final ReleaseStart start;
    private final OpenReleases open;
    private final HeldReleases held;
    private final ApplicationEventPublisher events;

    ReleaseReactions(ReleaseStart start, OpenReleases open, HeldReleases held, ApplicationEventPublisher events) {
        this.events = events;
        this.start = start;
        this.open = open;
        this.held = held;
    }

    @ApplicationModuleListener
    void on(ReleaseRequested requested) {
        Actors.as(SELF, () -> start.start(requested.workOrder()));
    }

    @ApplicationModuleListener
    void on(LotReleased released) {
        recheck(released.material());
    }

    /** Many lots of a material may come at once: whoever waits for it looks once. */
    @EventListener
    void on(LotReceived received) {
        if (CameIn.first(received.material())) {
            events.publishEvent(new MaterialCame(received.material()));
        }
    }

    @ApplicationModuleListener
    void on(MaterialCame came) {
        recheck(came.material());
    }

    @ApplicationModuleListener
    void on(StockAdded added) {
        recheck(added.material());
    }

    private void recheck(String material) {
        Actors.as(SELF, () -> EachAlone.of(open.needing(material), held::recheck));
    }

    /** Lots of a material have come in. */
    record MaterialCame(String material) {
    }

    /** What has come in by a transaction. */
    private record CameIn(Set<String> materials) implements TransactionSynchronization {

        static boolean first(String material) {
            return !TransactionSynchronizationManager.isSynchronizationActive() || ofTransaction().materials.add(material);
        }

        private static CameIn ofTransaction() {
            return TransactionSynchronizationManager.getSynchronizations().stream().filter(CameIn.class::isInstance).map(CameIn.class::cast)
                    .findFirst().orElseGet(() -> {
                        CameIn begun = new CameIn(new HashSet<>());
                        TransactionSynchronizationManager.registerSynchronization(begun);
                        return begun;
                    });
        }
    }
}

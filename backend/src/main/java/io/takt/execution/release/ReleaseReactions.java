package io.takt.execution.release;

import io.takt.execution.orders.EachAlone;
import io.takt.material.events.LotReceived;
import io.takt.material.events.LotReleased;
import io.takt.material.events.StockAdded;
import io.takt.ordering.events.ReleaseRequested;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Goes on when something happened elsewhere: a release was asked for, or material may be used again. */
@Component
class ReleaseReactions {

    private static final Actor SELF = Actor.system("execution");

    private final ReleaseStart start;
    private final OpenReleases open;
    private final HeldReleases held;

    ReleaseReactions(ReleaseStart start, OpenReleases open, HeldReleases held) {
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
        recheck();
    }

    @ApplicationModuleListener
    void on(LotReceived received) {
        recheck();
    }

    @ApplicationModuleListener
    void on(StockAdded added) {
        Actors.as(SELF, () -> EachAlone.of(open.needing(added.material()), held::recheck));
    }

    private void recheck() {
        Actors.as(SELF, () -> EachAlone.of(open.all(), held::recheck));
    }
}

package io.takt.execution.release;

import io.takt.execution.orders.EachAlone;
import io.takt.material.events.LotReceived;
import io.takt.material.events.LotReleased;
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
    private final HeldReleases held;

    ReleaseReactions(ReleaseStart start, HeldReleases held) {
        this.start = start;
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

    private void recheck() {
        Actors.as(SELF, () -> EachAlone.of(held.held(), held::recheck));
    }
}

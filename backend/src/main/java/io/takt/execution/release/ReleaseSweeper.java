package io.takt.execution.release;

import io.takt.execution.orders.EachAlone;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts what a crash left between the request for release and its process. */
@Component
class ReleaseSweeper {

    private final ReleaseStart start;

    ReleaseSweeper(ReleaseStart start) {
        this.start = start;
    }

    @Scheduled(fixedDelayString = "${takt.execution.release-sweep:2000}", initialDelayString = "2000")
    void sweep() {
        Actors.as(Actor.system("release-sweeper"), () -> EachAlone.of(start.leftBehind(), start::start));
    }
}

package io.takt.eventlog;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers committed events. Ids are allotted before a commit and come out of order; positions are given afterwards,
 * under one lock, so a reader that follows positions never misses an event.
 */
@Component
class Sequencer {

    private static final int BATCH = 500;

    private final EventMapper events;

    Sequencer(EventMapper events) {
        this.events = events;
    }

    /** Returns how many events were numbered. */
    @Scheduled(fixedDelay = 250)
    @Transactional
    public int numberCommitted() {
        if (events.unnumbered(1).isEmpty()) {
            return 0;
        }
        long position = events.lockLastPosition();
        List<Long> waiting = events.unnumbered(BATCH);
        if (waiting.isEmpty()) {
            return 0;
        }
        events.number(waiting, position);
        events.saveLastPosition(position + waiting.size());
        return waiting.size();
    }
}

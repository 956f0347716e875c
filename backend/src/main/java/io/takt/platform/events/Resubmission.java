package io.takt.platform.events;

import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Offers again what a listener has not finished: at least once is not the framework's default. */
@Component
class Resubmission {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final IncompleteEventPublications publications;

    Resubmission(IncompleteEventPublications publications) {
        this.publications = publications;
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 30_000)
    void offerAgain() {
        publications.resubmitIncompletePublicationsOlderThan(PATIENCE);
    }
}

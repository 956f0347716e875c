package io.takt.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OpenSessionTest {

    private static final Instant SINCE = Instant.parse("2026-01-05T08:00:00Z");

    @Test
    void whatIsListedStaysAsItIsWhileTheSessionGoesOn() {
        OpenSession session = new OpenSession("1", "li", "browser", "127.0.0.1", SINCE, () -> { });
        OpenSession.Seen before = session.asSeen();

        session.seen(SINCE.plusSeconds(60));

        assertThat(before.lastSeenAt()).isEqualTo(SINCE);
        assertThat(session.asSeen().lastSeenAt()).isEqualTo(SINCE.plusSeconds(60));
    }
}

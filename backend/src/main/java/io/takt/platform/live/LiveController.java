package io.takt.platform.live;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of changes for a signed-in browser; it carries topics and keys only, never contents. */
@RestController
class LiveController {

    private static final long BEAT_MILLIS = 15_000;

    private final LiveHub hub;

    LiveController(LiveHub hub) {
        this.hub = hub;
    }

    @GetMapping(path = "/api/platform/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter open(HttpSession session, HttpServletResponse response) {
        response.setHeader("X-Accel-Buffering", "no");
        return hub.open(() -> isOpen(session));
    }

    private static boolean isOpen(HttpSession session) {
        try {
            return session.getCreationTime() > 0;
        } catch (IllegalStateException ended) {
            return false;
        }
    }

    @Scheduled(fixedRate = BEAT_MILLIS)
    void beat() {
        hub.beat();
    }

    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        hub.closeAll();
    }
}

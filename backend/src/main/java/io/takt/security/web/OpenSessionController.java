package io.takt.security.web;

import io.takt.security.OpenSession;
import io.takt.security.Sessions;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, and where. */
@RestController
@RequestMapping("/api/security")
class OpenSessionController {

    private final Sessions sessions;
    private final BrowserSessions browsers;

    OpenSessionController(Sessions sessions, BrowserSessions browsers) {
        this.sessions = sessions;
        this.browsers = browsers;
    }

    @GetMapping("/sessions")
    Page<SessionItem> list(ListQuery query, HttpServletRequest request) {
        String current = current(request);
        return sessions.list(query).map(session -> SessionItem.of(session, current));
    }

    @GetMapping("/own-sessions")
    List<SessionItem> own(HttpServletRequest request) {
        String current = current(request);
        return sessions.own().stream().map(session -> SessionItem.of(session, current)).toList();
    }

    @PostMapping("/sessions/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id) {
        sessions.end(id);
    }

    private String current(HttpServletRequest request) {
        return browsers.current(request).map(OpenSession::id).orElse("");
    }

    /** @param current whether it is the session that asks */
    record SessionItem(String id, String userName, Instant since, Instant lastSeenAt, String userAgent, String address, boolean current) {

        static SessionItem of(OpenSession.Seen session, String current) {
            return new SessionItem(session.id(), session.userName(), session.since(), session.lastSeenAt(), session.userAgent(),
                    session.address(), session.id().equals(current));
        }
    }
}

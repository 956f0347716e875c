package io.takt.security.web;

import io.takt.security.OpenSession;
import io.takt.security.Sessions;
import io.takt.security.SignedIn;
import io.takt.shared.SystemTime;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The browsers' sessions as HTTP keeps them: opens and ends them, and tells {@link Sessions} of each. */
@Component
class BrowserSessions {

    /** Every address but the change of the password asks for it. */
    static final String OWN_PASSWORD_CHOSEN = "OWN_PASSWORD_CHOSEN";

    private static final String KEPT = BrowserSessions.class.getName();
    private static final int LONGEST_USER_AGENT = 300;

    private final Sessions sessions;
    private final SecurityContextRepository contexts;
    private final SystemTime time;

    /** @param sessions only when they are needed: the web server makes its filters before it is known whether the database will do */
    BrowserSessions(@Lazy Sessions sessions, SecurityContextRepository contexts, SystemTime time) {
        this.sessions = sessions;
        this.contexts = contexts;
        this.time = time;
    }

    /** The browser gets a new session id, so that nobody who knew the old one comes in with it. */
    void open(SignedIn account, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(true);
        request.changeSessionId();
        authenticate(account.userName(), !account.passwordToBeChanged(), request, response);
        String userAgent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        session.setAttribute(KEPT, new Kept(sessions, new OpenSession(UUID.randomUUID().toString(), account.userName(),
                userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT)), request.getRemoteAddr(), time.now(),
                () -> invalidate(session))));
    }

    /** The person has a password of their own now. */
    void passwordChosen(String userName, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        authenticate(userName, true, request, response);
    }

    void end(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(BrowserSessions::invalidate);
        SecurityContextHolder.clearContext();
    }

    void endIfOver(HttpServletRequest request) {
        current(request).filter(session -> session.isOver(time.now())).ifPresent(session -> end(request));
    }

    void seen(HttpServletRequest request) {
        current(request).ifPresent(session -> session.seen(time.now()));
    }

    Optional<OpenSession> current(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(KEPT))
                .map(kept -> ((Kept) kept).session());
    }

    private void authenticate(String userName, boolean passwordChosen, HttpServletRequest request, HttpServletResponse response) {
        List<GrantedAuthority> authorities = passwordChosen ? AuthorityUtils.createAuthorityList(OWN_PASSWORD_CHOSEN) : List.of();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(userName, null, authorities));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    private static void invalidate(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException ended) {
            // it has ended by itself in this moment
        }
    }

    /** Told by the web server when the session begins and when it ends, whatever ends it. */
    private record Kept(Sessions sessions, OpenSession session) implements HttpSessionBindingListener {

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            sessions.opened(session);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            sessions.closed(session);
        }
    }
}

package io.takt.security.web;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.springframework.web.filter.OncePerRequestFilter;

/** Makes the signed-in person the actor of everything that their request does. */
class ActorFilter extends OncePerRequestFilter {

    private final BrowserSessions sessions;

    ActorFilter(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Principal principal = request.getUserPrincipal();
        if (principal == null) {
            chain.doFilter(request, response);
            return;
        }
        sessions.seen(request);
        try (Actors.Scope scope = Actors.enter(Actor.person(principal.getName()))) {
            chain.doFilter(request, response);
        }
    }
}

package io.takt.security.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Before anything is asked of a session whose account's last day is over, it ends. */
class OverSessions extends OncePerRequestFilter {

    private final BrowserSessions sessions;

    OverSessions(BrowserSessions sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        sessions.endIfOver(request);
        chain.doFilter(request, response);
    }
}

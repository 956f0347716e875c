package io.takt.platform.commands;

import io.takt.shared.InvalidInput;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.UrlPathHelper;

/**
 * Answers a command that comes again with the same {@code Idempotency-Key} as it was answered first. Only what was done
 * is kept: a command that was refused may be sent again.
 */
@Component
class RepeatedCommands extends OncePerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    /** Answers with passwords are kept nowhere; their commands refuse by themselves to be done twice. */
    private static final String SECRETS = "/api/administration/student-classes";
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{8,80}");
    private static final Duration GLANCE = Duration.ofMillis(20);
    private static final int MOST_GLANCES = 100;

    private final KeptCommandMapper commands;
    private final HandlerExceptionResolver problems;

    /** @param commands only when they are needed: the web server makes its filters before it is known whether the database will do */
    RepeatedCommands(@Lazy KeptCommandMapper commands,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.commands = commands;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null || request.getUserPrincipal() == null
                || UrlPathHelper.defaultInstance.getPathWithinApplication(request).startsWith(SECRETS);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = request.getHeader(HEADER);
        if (!KEY.matcher(key).matches()) {
            problems.resolveException(request, response, null, InvalidInput.at("/" + HEADER, "platform.commandKey"));
            return;
        }
        KeptCommand command = new KeptCommand(request.getUserPrincipal().getName(), key, checksum(request), null, null);
        if (!answered(command, request, response)) {
            carryOut(command, request, response, chain);
        }
    }

    private void carryOut(KeptCommand command, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        boolean joined;
        try (CommandInHand inHand = CommandInHand.take(command)) {
            chain.doFilter(request, kept);
            joined = inHand.hasJoined();
        }
        if (joined && kept.getStatus() == HttpStatus.CONFLICT.value() && answered(command, request, response)) {
            return;
        }
        if (joined && HttpStatus.valueOf(kept.getStatus()).is2xxSuccessful()) {
            commands.saveAnswer(new KeptCommand(command.person(), command.commandKey(), command.request(), kept.getStatus(),
                    new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8)));
        }
        kept.copyBodyToResponse();
    }

    /** Whether the command was done before, and is answered as it was then. */
    private boolean answered(KeptCommand command, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<KeptCommand> done = commands.find(command.person(), command.commandKey());
        if (done.isEmpty()) {
            return false;
        }
        if (!done.get().request().equals(command.request())) {
            problems.resolveException(request, response, null, InvalidInput.at("/" + HEADER, "platform.commandKeyReused"));
            return true;
        }
        KeptCommand answered = awaited(done.get());
        answer(answered.status(), answered.body(), response);
        return true;
    }

    /** The command with its answer, which is kept a moment after the command's own transaction; without, if the product died between. */
    private KeptCommand awaited(KeptCommand done) {
        KeptCommand current = done;
        for (int glances = 0; current.status() == null && glances < MOST_GLANCES; glances++) {
            LockSupport.parkNanos(GLANCE.toNanos());
            current = commands.find(done.person(), done.commandKey()).orElse(done);
        }
        return current;
    }

    private static void answer(@Nullable Integer status, @Nullable String body, HttpServletResponse response) throws IOException {
        response.setStatus(status == null ? HttpStatus.NO_CONTENT.value() : status);
        if (body != null && !body.isEmpty()) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** What makes two requests the same command, but for the body, which its sender repeats. */
    private static String checksum(HttpServletRequest request) {
        return DigestUtils.md5DigestAsHex((request.getMethod() + " " + request.getRequestURI()).getBytes(StandardCharsets.UTF_8));
    }
}

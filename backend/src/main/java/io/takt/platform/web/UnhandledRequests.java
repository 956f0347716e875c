package io.takt.platform.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what was refused before any of our own code saw it, such as an address with a line break in it. */
@RestController
@Hidden
class UnhandledRequests implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(UnhandledRequests.class);

    private final Problems problems;

    UnhandledRequests(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<ProblemDetail> tell(HttpServletRequest request, Locale locale) {
        HttpStatus status = status(request);
        if (status == HttpStatus.NOT_FOUND) {
            return ProblemHandler.answer(problems.of(status, "platform.unknownPath", locale,
                    request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)));
        }
        if (status.is4xxClientError()) {
            return ProblemHandler.answer(problems.of(status, "platform.requestRefused", locale));
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        ProblemDetail problem = problems.of(status, "platform.unexpected", locale, incident);
        problem.setProperty("incidentId", incident);
        return ProblemHandler.answer(problem);
    }

    /** Whoever asks for the error page itself asks for nothing that is there. */
    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null || !status.isError() ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }
}

package io.takt.platform.web;

import com.mysql.cj.jdbc.exceptions.MysqlDataTruncation;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.DomainException;
import io.takt.shared.InUse;
import io.takt.shared.InvalidInput;
import io.takt.shared.NotAllowed;
import io.takt.shared.NotFound;
import io.takt.shared.NotSignedIn;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

/** Turns refusals of the domain into problems. Of what was not foreseen it tells an incident id and nothing else. */
@RestControllerAdvice
class ProblemHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final Problems problems;

    ProblemHandler(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refusal(DomainException refusal, Locale locale) {
        HttpStatus status = status(refusal);
        if (refusal instanceof InvalidInput invalid) {
            return answer(problems.invalid(status, invalid, locale));
        }
        return answer(refusal instanceof InUse used ? problems.inUse(status, used, locale) : problems.of(status, refusal, locale));
    }

    /** A deadlock or a lost race in the database: trying again is right. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> conflict(ConcurrencyFailureException conflict, Locale locale) {
        LOG.info("conflict: {}", conflict.getMessage());
        return answer(problems.of(HttpStatus.CONFLICT, "platform.concurrentChange", locale));
    }

    /** Two people added the same thing at once, and no check of ours has named the field. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> twice(DuplicateKeyException twice, Locale locale) {
        LOG.info("twice: {}", twice.getMessage());
        return answer(problems.of(HttpStatus.CONFLICT, "platform.alreadyThere", locale));
    }

    /** What a check of ours let through and the database did not. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unfit(DataIntegrityViolationException unfit, Locale locale) {
        return unfit.getMostSpecificCause() instanceof MysqlDataTruncation
                ? answer(problems.of(HttpStatus.BAD_REQUEST, "platform.valueTooLarge", locale)) : unexpected(unfit, locale);
    }

    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ResponseEntity<ProblemDetail> noDatabase(RuntimeException failure, Locale locale) {
        LOG.error("the database does not answer", failure);
        return answer(problems.of(HttpStatus.SERVICE_UNAVAILABLE, "platform.noDatabase", locale));
    }

    /** The browser went away while it was heard or answered; there is nobody to tell. */
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone(IOException gone) {
        LOG.debug("browser gone: {}", gone.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unexpected(Exception failure, Locale locale) {
        if (FullDisk.isBehind(failure)) {
            LOG.error("the disk is full: {}", failure.getMessage());
            return answer(problems.of(HttpStatus.INSUFFICIENT_STORAGE, "platform.diskFull", locale));
        }
        String incident = UUID.randomUUID().toString();
        LOG.error("incident {}", incident, failure);
        ProblemDetail problem = problems.of(HttpStatus.INTERNAL_SERVER_ERROR, "platform.unexpected", locale, incident);
        problem.setProperty("incidentId", incident);
        return answer(problem);
    }

    private static HttpStatus status(DomainException refusal) {
        if (refusal instanceof InvalidInput) {
            return HttpStatus.BAD_REQUEST;
        }
        if (refusal instanceof NotSignedIn) {
            return HttpStatus.UNAUTHORIZED;
        }
        if (refusal instanceof NotAllowed) {
            return HttpStatus.FORBIDDEN;
        }
        if (refusal instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        return refusal instanceof ConcurrentChange ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_ENTITY;
    }

    static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus()).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }
}

package io.takt.platform.web;

import io.takt.security.Holders;
import io.takt.shared.OutsideScope;
import io.takt.shared.PermissionMissing;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells who may not do something what they lack or where their account ends, and which roles of the plant can help. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PermissionProblems {

    /** Whoever has it binds accounts to places. */
    private static final String BINDS = "security.manage";

    private final Problems problems;
    private final ObjectProvider<Holders> holders;

    /** Roles are read when somebody lacks something: the web server starts before the database is known to answer. */
    PermissionProblems(Problems problems, ObjectProvider<Holders> holders) {
        this.problems = problems;
        this.holders = holders;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(PermissionMissing missing, Locale locale) {
        return ProblemHandler.answer(
                problems.permissionMissing(HttpStatus.FORBIDDEN, missing, holders.getObject().of(missing.permission()), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> outside(OutsideScope refusal, Locale locale) {
        return ProblemHandler.answer(
                problems.outsideScope(HttpStatus.FORBIDDEN, refusal, holders.getObject().of(BINDS), locale));
    }
}

package io.takt.platform.web;

import io.takt.security.Holders;
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

/** Tells who may not do something what they lack, and which roles of the plant have it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class PermissionProblems {

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
}

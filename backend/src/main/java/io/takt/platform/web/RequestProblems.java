package io.takt.platform.web;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.takt.platform.web.Problems.FieldFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns requests that cannot be understood into problems that name the field or what is missing. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestProblems {

    private final Problems problems;

    RequestProblems(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> invalid(MethodArgumentNotValidException invalid, Locale locale) {
        List<FieldFault> faults = invalid.getBindingResult().getFieldErrors().stream().map(RequestProblems::fault).toList();
        return answer(problems.invalid(HttpStatus.BAD_REQUEST, faults, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException unreadable, Locale locale) {
        if (hasCause(unreadable, BodyTooLarge.class)) {
            return tooLarge(locale);
        }
        String pointer = unreadable.getCause() instanceof JsonMappingException mapping ? pointer(mapping) : "";
        String code = pointer.isEmpty() ? "platform.unreadableBody" : "platform.unreadableField";
        String text = problems.of(HttpStatus.BAD_REQUEST, code, locale).getTitle();
        return answer(problems.invalid(HttpStatus.BAD_REQUEST, List.of(new FieldFault(pointer, code, String.valueOf(text))), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        String text = problems.of(HttpStatus.BAD_REQUEST, "platform.unreadableField", locale).getTitle();
        return answer(problems.invalid(HttpStatus.BAD_REQUEST,
                List.of(new FieldFault("/" + mismatch.getName(), "platform.unreadableField", String.valueOf(text))), locale));
    }

    @ExceptionHandler({MaxUploadSizeExceededException.class, BodyTooLarge.class})
    ResponseEntity<ProblemDetail> tooLarge(Locale locale) {
        return answer(problems.of(HttpStatus.PAYLOAD_TOO_LARGE, "platform.bodyTooLarge", locale, BodyLimit.LARGEST / (1024 * 1024)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unknownPath(NoResourceFoundException unknown, Locale locale) {
        return answer(problems.of(HttpStatus.NOT_FOUND, "platform.unknownPath", locale, "/" + unknown.getResourcePath()));
    }

    @ExceptionHandler({HttpRequestMethodNotSupportedException.class, HttpMediaTypeNotSupportedException.class,
        HttpMediaTypeNotAcceptableException.class, ServletRequestBindingException.class, ResponseStatusException.class})
    ResponseEntity<ProblemDetail> unsuitable(Exception unsuitable, Locale locale) {
        ErrorResponse standard = (ErrorResponse) unsuitable;
        return answer(problems.of(standard.getStatusCode(), "platform.http" + standard.getStatusCode().value(), locale));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ProblemHandler.answer(problem);
    }

    private static FieldFault fault(FieldError error) {
        String pointer = "/" + error.getField().replace("[", "/").replace("]", "").replace('.', '/');
        return new FieldFault(pointer, "platform.field." + error.getCode(), String.valueOf(error.getDefaultMessage()));
    }

    private static String pointer(JsonMappingException mapping) {
        List<String> path = new ArrayList<>();
        for (Reference step : mapping.getPath()) {
            path.add(step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName());
        }
        return path.isEmpty() ? "" : "/" + String.join("/", path);
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}

package io.takt.platform.web;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import io.takt.platform.web.Problems.FieldFault;
import io.takt.shared.InvalidInput;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.core.NestedExceptionUtils;
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
import org.springframework.web.bind.MissingServletRequestParameterException;
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
        boolean json = !(unreadable.getMostSpecificCause() instanceof JsonParseException);
        String pointer = unreadable.getCause() instanceof JsonProcessingException failure ? pointer(failure) : "";
        String code = json && !pointer.isEmpty() ? "platform.unreadableField" : "platform.unreadableBody";
        String text = problems.of(HttpStatus.BAD_REQUEST, code, locale).getTitle();
        return answer(problems.invalid(HttpStatus.BAD_REQUEST, List.of(new FieldFault(pointer, code, String.valueOf(text))), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException mismatch, Locale locale) {
        String text = problems.of(HttpStatus.BAD_REQUEST, "platform.unreadableField", locale).getTitle();
        return answer(problems.invalid(HttpStatus.BAD_REQUEST,
                List.of(new FieldFault("/" + mismatch.getName(), "platform.unreadableField", String.valueOf(text))), locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException missing, Locale locale) {
        InvalidInput invalid = InvalidInput.at("/" + missing.getParameterName(), "shared.fieldMissing");
        return answer(problems.invalid(HttpStatus.BAD_REQUEST, invalid, locale));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ResponseEntity<ProblemDetail> tooLarge(Locale locale) {
        return tooLarge(new BodyTooLarge(BodyLimit.LARGEST), locale);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(BodyTooLarge tooLarge, Locale locale) {
        return answer(problems.of(HttpStatus.PAYLOAD_TOO_LARGE, "platform.bodyTooLarge", locale, tooLarge.limit() / (1024 * 1024)));
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

    /** Where reading came to its end: at a value that does not fit, or at one that is no JSON. */
    private static String pointer(JsonProcessingException failure) {
        if (NestedExceptionUtils.getMostSpecificCause(failure) instanceof JsonParseException broken && broken.getProcessor() != null) {
            return broken.getProcessor().getParsingContext().pathAsPointer().toString();
        }
        return failure instanceof JsonMappingException mapping
                ? mapping.getPath().stream().map(RequestProblems::step).collect(Collectors.joining()) : "";
    }

    private static String step(Reference reference) {
        String name = reference.getFieldName() == null ? Integer.toString(reference.getIndex()) : reference.getFieldName();
        return "/" + name.replace("~", "~0").replace("/", "~1");
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

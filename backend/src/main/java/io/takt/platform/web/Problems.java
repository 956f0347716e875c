package io.takt.platform.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.takt.security.SignedIn.RoleName;
import io.takt.shared.DomainException;
import io.takt.shared.InUse;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import io.takt.shared.OutsideScope.Node;
import io.takt.shared.OutsideScope;
import io.takt.shared.PermissionMissing;
import io.takt.shared.Use;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** Writes problems as RFC 9457 has them: what happened in the reader's language, its code, and the way out. */
class Problems {

    /** What a message writes of a number. */
    private static final int DECIMALS = 3;

    private final MessageSource messages;

    Problems(MessageSource messages) {
        this.messages = messages;
    }

    ProblemDetail of(HttpStatusCode status, DomainException refusal, Locale locale) {
        return of(status, refusal.code(), locale, refusal.arguments());
    }

    /** The record's name and what uses it in one text, and the uses one by one. */
    ProblemDetail inUse(HttpStatusCode status, InUse refusal, Locale locale) {
        List<NamedUse> uses = refusal.uses().stream().map(use -> new NamedUse(text(use.kind(), locale), use)).toList();
        String listed = uses.stream().map(named -> named.text() + " " + named.use().codes()).collect(Collectors.joining("; "));
        ProblemDetail problem = of(status, refusal.code(), locale, refusal.arguments()[0], listed);
        problem.setProperty("uses", uses);
        return problem;
    }

    /** What is missing in people's words, and the roles that have it: whom to ask. */
    ProblemDetail permissionMissing(HttpStatusCode status, PermissionMissing refusal, List<RoleName> roles, Locale locale) {
        String permission = messages.getMessage("security.permission." + refusal.permission(), null, refusal.permission(), locale);
        String separator = text("security.listSeparator", locale);
        String names = roles.stream().map(role -> role.name(locale)).collect(Collectors.joining(separator));
        ProblemDetail problem = of(status, refusal.code(), locale, refusal.actor(), refusal.permission(), permission, names);
        problem.setProperty("roles", roles.stream().map(RoleName::code).toList());
        return problem;
    }

    /** The places that the account is for and where the thing stands, by code and name, and whom to ask. */
    ProblemDetail outsideScope(HttpStatusCode status, OutsideScope refusal, List<RoleName> roles, Locale locale) {
        String separator = text("security.listSeparator", locale);
        String bound = refusal.bound().stream().map(node -> called(node, locale)).collect(Collectors.joining(separator));
        String names = roles.stream().map(role -> role.name(locale)).collect(Collectors.joining(separator));
        ProblemDetail problem = of(status, refusal.code(), locale, bound, called(refusal.place(), locale), names);
        problem.setProperty("roles", roles.stream().map(RoleName::code).toList());
        return problem;
    }

    private static String called(Node node, Locale locale) {
        return (node.code() + " " + node.name(locale)).strip();
    }

    ProblemDetail of(HttpStatusCode status, String code, Locale locale, @Nullable Object... arguments) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(text(code, locale, arguments));
        @Nullable Object[] readable = readable(arguments);
        problem.setDetail(messages.getMessage(code + ".cure", readable, null, locale));
        problem.setProperty("code", code);
        problem.setProperty("arguments", Arrays.stream(readable).map(Problems::plain).toList());
        return problem;
    }

    ProblemDetail invalid(HttpStatusCode status, InvalidInput invalid, Locale locale) {
        List<FieldFault> faults = invalid.faults().stream()
                .map(fault -> new FieldFault(fault.pointer(), fault.code(), text(fault.code(), locale, fault.arguments()))).toList();
        ProblemDetail problem = invalid(status, faults, locale);
        if (invalid.faults().size() == 1) {
            problem.setDetail(wayOut(invalid.faults().get(0), problem.getDetail(), locale));
        }
        return problem;
    }

    private @Nullable String wayOut(Fault fault, @Nullable String otherwise, Locale locale) {
        return messages.getMessage(fault.code() + ".cure", readable(fault.arguments()), otherwise, locale);
    }

    ProblemDetail invalid(HttpStatusCode status, List<FieldFault> faults, Locale locale) {
        ProblemDetail problem = of(status, "shared.invalidInput", locale);
        problem.setProperty("errors", faults);
        return problem;
    }

    private String text(String code, Locale locale, @Nullable Object... arguments) {
        String text = messages.getMessage(code, readable(arguments), code, locale);
        return text == null ? code : text;
    }

    private static @Nullable Object[] readable(@Nullable Object... arguments) {
        return Arrays.stream(arguments).map(Problems::readable).toArray();
    }

    /** A number is its own text where a message would round it. */
    private static @Nullable Object readable(@Nullable Object argument) {
        return argument instanceof BigDecimal number && number.stripTrailingZeros().scale() > DECIMALS
                ? number.stripTrailingZeros().toPlainString() : argument;
    }

    private static @Nullable Object plain(@Nullable Object argument) {
        return argument == null || argument instanceof Number || argument instanceof Boolean ? argument : argument.toString();
    }

    /** What uses something, in the reader's language. */
    record NamedUse(String text, @JsonUnwrapped Use use) {
    }

    /** One wrong field. */
    record FieldFault(String pointer, String code, String message) {
    }
}

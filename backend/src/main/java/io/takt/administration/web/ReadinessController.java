package io.takt.administration.web;

import io.takt.administration.Readiness;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The checklist of what is missing, in the reader's language. */
@RestController
class ReadinessController {

    private final Readiness readiness;
    private final MessageSource messages;

    ReadinessController(Readiness readiness, MessageSource messages) {
        this.readiness = readiness;
        this.messages = messages;
    }

    @GetMapping("/api/administration/readiness")
    List<Item> list(Locale locale) {
        return readiness.missing().stream().map(missing -> new Item(missing.code(),
                text(missing.code(), missing.arguments(), locale),
                text(missing.code() + ".cure", missing.arguments(), locale))).toList();
    }

    private String text(String code, List<Object> arguments, Locale locale) {
        return String.valueOf(messages.getMessage(code, arguments.toArray(), code, locale));
    }

    /** One line of the checklist: what is missing and how to mend it. */
    record Item(String id, String text, String cure) {
    }
}

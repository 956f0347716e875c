package io.takt.administration.web;

import io.takt.administration.Readiness;
import io.takt.administration.spi.ReadinessCheck.Line;
import io.takt.administration.spi.ReadinessCheck.Step;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The checklist of what the first order needs, in the reader's language. */
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
        return readiness.lines().stream().map(line -> item(line, locale)).toList();
    }

    private Item item(Line line, Locale locale) {
        String cure = line.screen() == null ? text(line.code() + ".cure", locale) : null;
        return new Item(line.code(), line.step(), text(line.code(), locale), text(line.code() + ".why", locale), line.missing(),
                line.examples().stream().map(example -> text(example, locale)).toList(), line.screen(), cure, line.sheet());
    }

    private String text(String code, Locale locale) {
        return String.valueOf(messages.getMessage(code, null, code, locale));
    }

    /** One line of the checklist: what must be there, what it is for, what of it is missing, and where or how it is mended. */
    record Item(String id, Step step, String text, String why, int missing, List<String> examples,
            @Nullable String screen, @Nullable String cure, @Nullable String sheet) {
    }
}

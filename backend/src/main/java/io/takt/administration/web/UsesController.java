package io.takt.administration.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.takt.administration.Uses;
import io.takt.shared.Use;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a record is used, in the reader's language. */
@RestController
class UsesController {

    private final Uses uses;
    private final MessageSource messages;

    UsesController(Uses uses, MessageSource messages) {
        this.uses = uses;
        this.messages = messages;
    }

    @GetMapping("/api/administration/uses/{entity}/{code}")
    List<UseLine> list(@PathVariable String entity, @PathVariable String code, Locale locale) {
        return uses.read(entity, code).stream()
                .map(use -> new UseLine(String.valueOf(messages.getMessage(use.kind(), null, use.kind(), locale)), use)).toList();
    }

    /** One kind of thing that names the record. */
    record UseLine(String text, @JsonUnwrapped Use use) {
    }
}

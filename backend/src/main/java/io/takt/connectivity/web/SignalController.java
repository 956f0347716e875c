package io.takt.connectivity.web;

import io.takt.connectivity.Signals;
import io.takt.connectivity.Signals.SignalView;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The signals and what became of them. */
@RestController
@RequestMapping("/api/connectivity/signals")
class SignalController {

    private final Signals signals;
    private final MessageSource messages;

    SignalController(Signals signals, MessageSource messages) {
        this.signals = signals;
        this.messages = messages;
    }

    @GetMapping
    Page<SignalView> list(ListQuery query) {
        return signals.list(query);
    }

    @GetMapping("/{id}")
    SignalView get(@PathVariable long id) {
        return signals.get(id);
    }

    @GetMapping("/{id}/targets")
    List<Target> targets(@PathVariable long id, Locale locale) {
        return signals.targets(id).stream().map(target -> new Target(target.key(), target.facts(),
                target.reasons().stream().map(reason -> messages.getMessage(reason, null, locale)).toList())).toList();
    }

    @PostMapping("/{id}/send")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@PathVariable long id, @RequestBody Send request) {
        signals.send(id, request.target(), request.reason());
    }

    @PostMapping("/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id, @RequestBody Discard request) {
        signals.discard(id, request.reason());
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable long id) {
        signals.retry(id);
    }

    /** A place that could take the signal, and why it could. */
    record Target(String key, Map<String, String> facts, List<String> reasons) {
    }

    /** Where the signal belongs, and why somebody says so. */
    record Send(String target, @Nullable String reason) {

        Send {
            reason = reason == null ? "" : reason;
        }
    }

    /** Why the signal is put aside. */
    record Discard(@Nullable String reason) {

        Discard {
            reason = reason == null ? "" : reason;
        }
    }
}

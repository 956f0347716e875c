package io.takt.connectivity.web;

import io.takt.connectivity.Signals.SignalView;
import io.takt.connectivity.Signals;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
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

    SignalController(Signals signals) {
        this.signals = signals;
    }

    @GetMapping
    Page<SignalView> list(ListQuery query) {
        return signals.list(query);
    }

    @GetMapping("/{id}")
    SignalView get(@PathVariable long id) {
        return signals.get(id);
    }

    @PostMapping("/{id}/discard")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void discard(@PathVariable long id, @Valid @RequestBody Discard request) {
        signals.discard(id, request.reason());
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void retry(@PathVariable long id) {
        signals.retry(id);
    }

    /** Why the signal is put aside. */
    record Discard(@Nullable @Size(max = 500) String reason) {

        Discard {
            reason = reason == null ? "" : reason;
        }
    }
}

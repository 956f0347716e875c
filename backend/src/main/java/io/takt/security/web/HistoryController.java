package io.takt.security.web;

import io.takt.security.History;
import io.takt.security.History.Change;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What happened to a record. */
@RestController
class HistoryController {

    private final History history;

    HistoryController(History history) {
        this.history = history;
    }

    @GetMapping("/api/security/history/{entity}/{code}")
    Page<Change> list(@PathVariable String entity, @PathVariable String code, ListQuery query) {
        return history.of(entity, code, query);
    }
}

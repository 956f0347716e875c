package io.takt.rules.web;

import io.takt.rules.DecisionLog;
import io.takt.rules.DecisionView;
import io.takt.security.Permissions;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was decided, and why. */
@RestController
@RequestMapping("/api/rules/decisions")
class DecisionController {

    private final DecisionLog decisions;
    private final Permissions permissions;

    DecisionController(DecisionLog decisions, Permissions permissions) {
        this.decisions = decisions;
        this.permissions = permissions;
    }

    @GetMapping
    Page<DecisionView> list(ListQuery query, Locale locale) {
        return decisions.list(query).map(decision -> DecisionView.of(decision, locale));
    }

    @GetMapping("/{id}")
    DecisionView get(@PathVariable long id, Locale locale) {
        permissions.require("rules.read");
        return DecisionView.of(decisions.get(id), locale);
    }
}

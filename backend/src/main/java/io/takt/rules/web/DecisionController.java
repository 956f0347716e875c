package io.takt.rules.web;

import io.takt.rules.DecisionLog;
import io.takt.rules.DecisionView;
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

    DecisionController(DecisionLog decisions) {
        this.decisions = decisions;
    }

    @GetMapping
    Page<DecisionView> list(ListQuery query, Locale locale) {
        return decisions.list(query).map(decision -> DecisionView.of(decision, locale));
    }

    @GetMapping("/{id}")
    DecisionView get(@PathVariable long id, Locale locale) {
        return DecisionView.of(decisions.get(id), locale);
    }
}

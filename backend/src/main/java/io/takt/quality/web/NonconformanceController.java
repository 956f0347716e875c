package io.takt.quality.web;

import io.takt.quality.Nonconformances;
import io.takt.quality.Nonconformances.NonconformanceView;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nonconformances over HTTP. */
@RestController
@RequestMapping("/api/quality/nonconformances")
class NonconformanceController {

    private final Nonconformances nonconformances;

    NonconformanceController(Nonconformances nonconformances) {
        this.nonconformances = nonconformances;
    }

    @GetMapping
    Page<NonconformanceView> list(ListQuery query) {
        return nonconformances.list(query);
    }

    @GetMapping("/{code}")
    NonconformanceView get(@PathVariable String code) {
        return nonconformances.get(code);
    }
}

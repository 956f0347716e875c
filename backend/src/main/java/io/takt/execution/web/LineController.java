package io.takt.execution.web;

import io.takt.execution.LineOverview;
import io.takt.execution.LineOverview.Line;
import io.takt.execution.LineOverview.Progress;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The line's picture over HTTP. */
@RestController
@RequestMapping("/api/execution")
class LineController {

    private final LineOverview line;

    LineController(LineOverview line) {
        this.line = line;
    }

    @GetMapping("/line")
    Line now() {
        return line.now();
    }

    /** How far some work orders are; at most as many as one page of a list shows. */
    @GetMapping("/progress")
    List<Progress> progress(@RequestParam(defaultValue = "") List<String> orders) {
        return line.progress(orders.stream().limit(100).toList());
    }
}

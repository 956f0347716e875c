package io.takt.execution.web;

import io.takt.execution.lots.LotSplit;
import io.takt.execution.lots.LotSplit.Leaving;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lots in work over HTTP. */
@RestController
@RequestMapping("/api/execution/lots")
class LotController {

    private final LotSplit split;

    LotController(LotSplit split) {
        this.split = split;
    }

    record SplitRequest(List<String> units, @Nullable String carrier, String reason) {
    }

    /** The lot that came into being. */
    record SplitLot(String lot) {
    }

    @PostMapping("/{code}/split")
    @ResponseStatus(HttpStatus.CREATED)
    SplitLot split(@PathVariable String code, @RequestBody SplitRequest request) {
        return new SplitLot(split.split(code, new Leaving(request.units(), request.carrier(), request.reason())));
    }
}

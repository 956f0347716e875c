package io.takt.material.web;

import io.takt.material.LooseHistory;
import io.takt.material.LooseHistory.LyingLoose;
import io.takt.material.LooseReceiving;
import io.takt.material.LooseReceiving.WantedStock;
import io.takt.material.UnitConversions.Converted;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Material that is not told apart by lots: what lies where, and what comes in. */
@RestController
@RequestMapping("/api/material/definitions/{material}/stock")
class LooseStockController {

    private final LooseHistory history;
    private final LooseReceiving receiving;

    LooseStockController(LooseHistory history, LooseReceiving receiving) {
        this.history = history;
        this.receiving = receiving;
    }

    @GetMapping
    LyingLoose of(@PathVariable String material) {
        return history.of(material);
    }

    /** Answers with what it is in the material's own unit. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Converted receive(@PathVariable String material, @RequestBody WantedStock wanted) {
        return receiving.receive(material, wanted);
    }
}

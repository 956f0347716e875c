package io.takt.material.web;

import io.takt.material.LotHistory;
import io.takt.material.LotHistory.Moved;
import io.takt.material.Stock.Lying;
import io.takt.material.Sublots;
import io.takt.material.Sublots.WantedSublot;
import io.takt.material.web.MaterialController.LotItem;
import io.takt.shared.PlantClock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a lot's page shows beside the lot: where it lies, how it moved, and its parts. */
@RestController
@RequestMapping("/api/material")
class LotPageController {

    private final LotHistory history;
    private final Sublots sublots;
    private final PlantClock clock;

    LotPageController(LotHistory history, Sublots sublots, PlantClock clock) {
        this.history = history;
        this.sublots = sublots;
        this.clock = clock;
    }

    @GetMapping("/lots/{code}/places")
    List<Lying> places(@PathVariable String code) {
        return history.lying(code);
    }

    @GetMapping("/lots/{code}/movements")
    List<Moved> movements(@PathVariable String code) {
        return history.movements(code);
    }

    @GetMapping("/lots/{code}/sublots")
    List<LotItem> sublots(@PathVariable String code, Locale locale) {
        return history.sublots(code).stream().map(lot -> LotItem.of(lot, locale, clock.now())).toList();
    }

    @PostMapping("/lots/{code}/sublots")
    @ResponseStatus(HttpStatus.CREATED)
    LotItem divide(@PathVariable String code, @RequestBody WantedSublot wanted, Locale locale) {
        return LotItem.of(sublots.divide(code, wanted), locale, clock.now());
    }

    /** Puts a part back into the lot that it was taken from; answers with that lot. */
    @PostMapping("/lots/{code}/merge")
    LotItem merge(@PathVariable String code, Locale locale) {
        return LotItem.of(sublots.merge(code), locale, clock.now());
    }

    /** The lots of a material that may be used, the one to take first in front. */
    @GetMapping("/definitions/{material}/usable-lots")
    List<LotItem> usable(@PathVariable String material, Locale locale) {
        return history.usable(material).stream().map(lot -> LotItem.of(lot, locale, clock.now())).toList();
    }
}

package io.takt.material.web;

import io.takt.material.LotUsage;
import io.takt.material.MaterialLot;
import io.takt.material.LotReceiving;
import io.takt.material.LotReceiving.WantedLot;
import io.takt.material.MaterialLots;
import io.takt.material.QualityStatus;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.PlantClock;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/material")
class MaterialController {

    private final MaterialLots lots;
    private final LotReceiving receiving;
    private final PlantClock clock;

    MaterialController(MaterialLots lots, LotReceiving receiving, PlantClock clock) {
        this.lots = lots;
        this.receiving = receiving;
        this.clock = clock;
    }

    @GetMapping("/lots")
    Page<LotItem> list(ListQuery query, Locale locale) {
        Instant now = clock.now();
        return lots.list(query).map(lot -> LotItem.of(lot, locale, now));
    }

    @GetMapping("/lots/{code}")
    LotItem get(@PathVariable String code, Locale locale) {
        return LotItem.of(lots.read(code), locale, clock.now());
    }

    @PostMapping("/lots")
    @ResponseStatus(HttpStatus.CREATED)
    LotItem receive(@RequestBody WantedLot wanted, Locale locale) {
        return LotItem.of(receiving.receive(wanted), locale, clock.now());
    }

    @PostMapping("/lots/{code}/hold")
    LotItem hold(@PathVariable String code, @RequestBody Why why, Locale locale) {
        return LotItem.of(lots.hold(code, why.text()), locale, clock.now());
    }

    @PostMapping("/lots/{code}/release")
    LotItem release(@PathVariable String code, @RequestBody Why why, Locale locale) {
        return LotItem.of(lots.release(code, why.text()), locale, clock.now());
    }

    record Why(@Nullable String reason) {

        String text() {
            return reason == null ? "" : reason;
        }
    }

    record LotItem(String id, String code, String material, String materialName, @Nullable String heatNumber,
            @Nullable String supplier, QualityStatus quality, LotUsage usage, BigDecimal quantity, String unit,
            @Nullable String location, @Nullable String holdReason, Instant receivedAt, @Nullable LocalDate productionDate,
            @Nullable Instant expiresAt, @Nullable String parent, @Nullable String carrier, boolean followsParent, int version) {

        static LotItem of(MaterialLot lot, Locale locale, Instant now) {
            return new LotItem(lot.code(), lot.code(), lot.material(), lot.materialName(locale), lot.heatNumber(),
                    lot.supplier(), lot.quality(), lot.usage(now), lot.quantity().stripTrailingZeros(), lot.unit(),
                    lot.location(), lot.holdReason(), lot.receivedAt(), lot.productionDate(), lot.expiresAt(),
                    lot.parent(), lot.carrier(), lot.followsParent(), lot.version());
        }
    }
}

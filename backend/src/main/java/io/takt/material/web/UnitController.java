package io.takt.material.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.material.UnitOfMeasure;
import io.takt.material.UnitOfMeasure.Kind;
import io.takt.material.UnitsOfMeasure;
import io.takt.material.WantedUnit;
import io.takt.material.web.UnitController.UnitItem;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/material/units")
class UnitController extends RecordEndpoints<UnitOfMeasure, WantedUnit, UnitItem> {

    UnitController(UnitsOfMeasure units) {
        super(units);
    }

    @Override
    protected UnitItem item(UnitOfMeasure found, Locale locale) {
        return new UnitItem(found.code(), found.code(), found.name(locale), found.nameZh(), found.nameEn(), found.kind(), found.numerator(),
                found.denominator(), found.standardCode(), found.archived(), found.version());
    }

    record UnitItem(String id, String code, String name, String nameZh, String nameEn, Kind kind, int numerator, int denominator,
            @Nullable String standardCode, boolean archived, int version) {
    }
}

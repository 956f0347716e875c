package io.takt.plant.web;

import io.takt.administration.spi.RecordEndpoints;
import io.takt.plant.ShiftPattern;
import io.takt.plant.ShiftPattern.Turn;
import io.takt.plant.ShiftPatterns;
import io.takt.plant.WantedPattern;
import io.takt.plant.web.ShiftPatternController.PatternItem;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/plant/shift-patterns")
class ShiftPatternController extends RecordEndpoints<ShiftPattern, WantedPattern, PatternItem> {

    ShiftPatternController(ShiftPatterns patterns) {
        super(patterns);
    }

    @Override
    protected PatternItem item(ShiftPattern found, Locale locale) {
        return new PatternItem(found.code(), found.code(), found.nameZh(), found.nameEn(), found.length(), found.turns(),
                found.archived(), found.version());
    }

    record PatternItem(String id, String code, String nameZh, String nameEn, int length, List<Turn> turns, boolean archived, int version) {
    }
}

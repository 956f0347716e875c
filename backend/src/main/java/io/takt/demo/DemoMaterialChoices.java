package io.takt.demo;

import io.takt.material.Substitutes;
import io.takt.material.Substitutes.WantedSubstitute;
import io.takt.material.UnitConversions;
import java.math.BigDecimal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In which other units the demo's material is bought, and what may take its place: a bearing with shields for one with seals. */
@Component
@Profile("demo")
class DemoMaterialChoices {

    private final UnitConversions conversions;
    private final Substitutes substitutes;

    DemoMaterialChoices(UnitConversions conversions, Substitutes substitutes) {
        this.conversions = conversions;
        this.substitutes = substitutes;
    }

    void load() {
        conversions.define(DemoMaterials.BAR, "kg", "0.371", "1");
        conversions.define(DemoMaterials.STEEL, "kg", "0.134", "1");
        conversions.define(DemoMaterials.BEARING, "box", "1", "10");
        conversions.define(DemoMaterials.SCREW, "box", "1", "200");
        substitutes.define(DemoMaterials.BEARING, new WantedSubstitute(DemoMaterials.SHIELDED_BEARING, 1, BigDecimal.ONE, BigDecimal.ONE, false,
                null, null));
    }
}

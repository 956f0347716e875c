package io.takt.demo;

import io.takt.material.UnitConversions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In which other units the demo's material is bought: bar by weight, small parts by the box. */
@Component
@Profile("demo")
class DemoUnits {

    private final UnitConversions conversions;

    DemoUnits(UnitConversions conversions) {
        this.conversions = conversions;
    }

    void load() {
        conversions.define(DemoMaterials.BAR, "kg", "0.371", "1");
        conversions.define(DemoMaterials.STEEL, "kg", "0.134", "1");
        conversions.define(DemoMaterials.BEARING, "box", "1", "10");
        conversions.define(DemoMaterials.SCREW, "box", "1", "200");
    }
}

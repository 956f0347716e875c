package io.takt.demo;

import io.takt.definition.DefinitionSetup;
import io.takt.definition.DefinitionSetup.NewProduct;
import io.takt.definition.DefinitionSetup.NewRouting;
import io.takt.definition.DefinitionSetup.SignedOff;
import io.takt.definition.Definitions;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo factory's routings and products; what is in force already stays as it is. */
@Component
@Profile("demo")
class DemoRoutings {

    private static final SignedOff BY_PEOPLE = new SignedOff("engineer", "supervisor");

    private final DefinitionSetup setup;
    private final Definitions definitions;

    DemoRoutings(DefinitionSetup setup, Definitions definitions) {
        this.setup = setup;
        this.definitions = definitions;
    }

    void loadRoutings() {
        add(DemoHub.routing());
        add(DemoHub.rework());
        add(DemoShaft.routing());
        add(DemoWheel.routing());
        add(DemoWheel.newBearings());
        add(DemoWheel.pressedAgain());
    }

    /** Behind the documents, with which they are approved. */
    void loadProducts() {
        add(DemoHub.product());
        add(DemoShaft.product());
        add(DemoWheel.product(DemoMaterials.SILVER_WHEEL, DemoMaterials.SILVER_CAP));
        add(DemoWheel.product(DemoMaterials.BLACK_WHEEL, DemoMaterials.BLACK_CAP));
    }

    private void add(NewRouting routing) {
        if (definitions.findEffectiveRouting(routing.code()).isEmpty()) {
            setup.addRouting(routing, BY_PEOPLE);
        }
    }

    private void add(NewProduct product) {
        if (definitions.findEffectiveProduct(product.material()).isEmpty()) {
            setup.addProduct(product, BY_PEOPLE);
        }
    }
}

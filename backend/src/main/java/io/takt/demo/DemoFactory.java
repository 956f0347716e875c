package io.takt.demo;

import io.takt.plant.Plant;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demo factory's hub line at the first start, whole or not at all; later starts find it. */
@Component
@Profile("demo")
@Order(10)
class DemoFactory implements ApplicationRunner {

    private final Plant plant;
    private final DemoPlaces places;
    private final DemoMaterials materials;
    private final DemoRoutings routings;
    private final DemoEquipment equipment;
    private final TransactionTemplate transaction;

    DemoFactory(Plant plant, DemoPlaces places, DemoMaterials materials, DemoRoutings routings, DemoEquipment equipment,
            TransactionTemplate transaction) {
        this.plant = plant;
        this.places = places;
        this.materials = materials;
        this.routings = routings;
        this.equipment = equipment;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actors.as(Actor.system("demo"), () -> transaction.executeWithoutResult(status -> load()));
    }

    private void load() {
        if (plant.find(DemoPlaces.ENTERPRISE).isPresent()) {
            return;
        }
        places.load();
        materials.load();
        routings.load();
        equipment.load();
    }
}

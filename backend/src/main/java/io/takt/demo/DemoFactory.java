package io.takt.demo;

import io.takt.plant.Plant;
import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PlantPace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the demo factory at the first start, whole or not at all; a later start adds only what an earlier version did not know. */
@Component
@Profile("demo")
@Order(10)
public class DemoFactory implements ApplicationRunner {

    private final Plant plant;
    private final Sample sample;
    private final PlantPace pace;
    private final TransactionTemplate transaction;
    private final double firstPace;

    DemoFactory(Plant plant, Sample sample, PlantPace pace, TransactionTemplate transaction,
            @Value("${takt.demo.pace:10}") double firstPace) {
        this.plant = plant;
        this.sample = sample;
        this.pace = pace;
        this.transaction = transaction;
        this.firstPace = firstPace;
    }

    /** What is loaded, each part behind what it needs. */
    @Component
    @Profile("demo")
    record Sample(DemoPlaces places, DemoShifts shifts, DemoPeople people, DemoRosters rosters, DemoMaterialClasses classes,
            DemoMaterials materials, DemoMaterialChoices choices, DemoRoutings routings, DemoEquipment equipment,
            DemoDocuments documents, DemoOrders orders) {

        void load() {
            places.load();
            boolean calendarsAdded = shifts.load();
            people.load();
            if (calendarsAdded) {
                rosters.load();
            }
            classes.load();
            materials.load();
            choices.load();
            equipment.load();
            routings.loadRoutings();
            documents.load();
            routings.loadProducts();
            orders.load();
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Actors.as(Actor.system("demo"), () -> {
            if (Boolean.TRUE.equals(transaction.execute(status -> load()))) {
                runAtFirstPace();
            }
        });
    }

    /**
     * Adds what is missing, in the caller's transaction.
     *
     * @return whether there was nothing yet
     */
    public boolean load() {
        boolean first = plant.find(DemoPlaces.ENTERPRISE).isEmpty();
        sample.load();
        return first;
    }

    /** Never inside a transaction: whoever asks for the time waits for the clock's row. */
    public void runAtFirstPace() {
        pace.runAt(firstPace);
    }
}

package io.takt.demo.story;

import io.takt.demo.story.Facts.Outcome;
import io.takt.shared.PlantClock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A customer's twelve wheels: planned as pegged orders, machined, assembled, marked, inspected and stored, and all goes well. */
@Component
@Profile("demo")
@Order(1)
class HappyOrder implements Story {

    private static final int PIECES = WheelOrder.PIECES;

    private final PlantClock clock;

    HappyOrder(PlantClock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "D1";
    }

    @Override
    public int blanks() {
        return PIECES;
    }

    @Override
    public List<Step> steps() {
        return List.of(new Step("order", scene -> new WheelOrder(scene).order(due())), new Step("plan", scene -> new WheelOrder(scene).plan()),
                new Step("release", scene -> new WheelOrder(scene).release()), new Step("machine", HappyOrder::machine),
                new Step("assemble", scene -> through(scene, "30")), new Step("inspect", scene -> through(scene, "50")),
                new Step("store", HappyOrder::store));
    }

    private String due() {
        return clock.now().plus(Duration.ofDays(2)).toString();
    }

    @Override
    public List<Outcome> outcome(Scene scene) {
        WheelOrder order = new WheelOrder(scene);
        return List.of(new Outcome("hubs", PIECES, order.hubs().quantity("good")), new Outcome("shafts", PIECES, order.shafts().quantity("good")),
                new Outcome("wheels", PIECES, order.wheels().quantity("good")), new Outcome("scrapped", 0, order.wheels().quantity("scrapped")));
    }

    private static boolean machine(Scene scene) {
        WheelOrder order = new WheelOrder(scene);
        int made = order.hubs().quantity("good") + order.shafts().quantity("good");
        scene.show("#/line");
        scene.progress(made, 2 * PIECES);
        return order.hubs().isComplete() && order.shafts().isComplete();
    }

    private static boolean through(Scene scene, String operation) {
        OrderWatch wheels = new WheelOrder(scene).wheels();
        int done = wheels.through(operation);
        scene.show(wheels.page());
        scene.progress(done, PIECES);
        return done >= PIECES;
    }

    private static boolean store(Scene scene) {
        OrderWatch wheels = new WheelOrder(scene).wheels();
        scene.show(wheels.page());
        scene.progress(wheels.quantity("good"), PIECES);
        return wheels.isComplete();
    }
}

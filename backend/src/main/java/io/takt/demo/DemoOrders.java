package io.takt.demo;

import io.takt.ordering.CustomerOrders;
import io.takt.ordering.CustomerOrders.NewCustomerOrder;
import io.takt.ordering.CustomerOrders.NewLine;
import io.takt.shared.ListQuery;
import io.takt.shared.PlantClock;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A customer has ordered twelve silver wheels; nobody has planned them yet. */
@Component
@Profile("demo")
class DemoOrders {

    private static final Duration UNTIL_DUE = Duration.ofDays(2);

    private final CustomerOrders orders;
    private final PlantClock clock;

    DemoOrders(CustomerOrders orders, PlantClock clock) {
        this.orders = orders;
        this.clock = clock;
    }

    void load() {
        if (orders.list(ListQuery.first(1)).total() == 0) {
            orders.create(new NewCustomerOrder("华东物流装备 East Logistics", "A", clock.now().plus(UNTIL_DUE), "HD-80S-12",
                    List.of(new NewLine(DemoMaterials.SILVER_WHEEL, BigDecimal.valueOf(12)))));
        }
    }
}

package io.takt.execution.line;

import io.takt.shared.PlantClock;
import io.takt.workflow.ProcessModels;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The hub line's master data and orders, in memory: what execution's own tests need of the modules below it. */
@TestConfiguration(proxyBeanMethods = false)
public class TestFactory {

    @Bean
    @Primary
    TestOrders testOrders(PlantClock clock) {
        return new TestOrders(clock);
    }

    @Bean
    @Primary
    TestRoutings testRoutings(ProcessModels models) {
        return new TestRoutings(models);
    }

    @Bean
    @Primary
    TestStock testStock() {
        return new TestStock();
    }
}

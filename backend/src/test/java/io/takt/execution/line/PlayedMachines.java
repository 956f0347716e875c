package io.takt.execution.line;

import io.takt.connectivity.spi.SignalHandler;
import io.takt.shared.PlantClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;

/** Machines that are played at the handshake instead of being reached over a network. */
@TestConfiguration(proxyBeanMethods = false)
public class PlayedMachines {

    @Bean
    @Primary
    TestLine testLine(ObjectProvider<SignalHandler> handlers, TransactionTemplate transaction, PlantClock clock) {
        return new TestLine(handlers, transaction, clock);
    }

    @Bean
    @Primary
    TestMachines testMachines() {
        return new TestMachines();
    }
}

package io.takt.connectivity.inbox;

import io.takt.connectivity.domain.SignalPatience;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class InboxConfiguration {

    @Bean
    SignalPatience signalPatience(@Value("${takt.connectivity.signal-attempts:6}") int attempts,
            @Value("${takt.connectivity.waiting-time-to-live:PT24H}") Duration waitingTimeToLive) {
        return new SignalPatience(attempts, waitingTimeToLive);
    }
}

package io.takt.platform.live;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** Wires the server push. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    private static final int SENDERS = 4;

    @Bean(defaultCandidate = false)
    @Qualifier("live")
    ThreadPoolTaskExecutor liveSenders() {
        ThreadPoolTaskExecutor senders = new ThreadPoolTaskExecutor();
        senders.setCorePoolSize(SENDERS);
        senders.setMaxPoolSize(SENDERS);
        senders.setThreadNamePrefix("live-");
        return senders;
    }

    @Bean
    LiveHub liveHub(@Qualifier("live") ThreadPoolTaskExecutor senders) {
        return new LiveHub(senders);
    }
}

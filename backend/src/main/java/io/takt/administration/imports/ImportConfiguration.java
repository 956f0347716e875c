package io.takt.administration.imports;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The one thread in which imports run; when the product ends it is interrupted, and everything stays as it was. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    @Bean(defaultCandidate = false)
    @Qualifier("imports")
    ThreadPoolTaskExecutor importThread() {
        ThreadPoolTaskExecutor thread = new ThreadPoolTaskExecutor();
        thread.setCorePoolSize(1);
        thread.setMaxPoolSize(1);
        thread.setThreadNamePrefix("import-");
        return thread;
    }
}

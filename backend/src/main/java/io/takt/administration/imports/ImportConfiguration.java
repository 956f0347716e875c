package io.takt.administration.imports;

import io.takt.administration.spi.Searched;
import io.takt.administration.spi.SearchedRows;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The thread in which imports run, and how they are found. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {

    /** There is one; when the product ends it is interrupted, and everything stays as it was. */
    @Bean(defaultCandidate = false)
    @Qualifier("imports")
    ThreadPoolTaskExecutor importThread() {
        ThreadPoolTaskExecutor thread = new ThreadPoolTaskExecutor();
        thread.setCorePoolSize(1);
        thread.setMaxPoolSize(1);
        thread.setThreadNamePrefix("import-");
        return thread;
    }

    @Bean
    Searched searchedImports(ImportRows rows) {
        return new SearchedRows("administration.import", Imports.PERMISSION, rows::search);
    }
}

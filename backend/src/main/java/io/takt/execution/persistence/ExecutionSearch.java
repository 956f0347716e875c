package io.takt.execution.persistence;

import io.takt.administration.spi.Searched;
import io.takt.administration.spi.SearchedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lots in work, jobs, and units by their code or the serial number that is marked on them, for the search over everything. */
@Configuration(proxyBeanMethods = false)
class ExecutionSearch {

    @Bean
    Searched searchedExecutionLots(ExecutionSearchMapper rows) {
        return new SearchedRows("execution.lot", "execution.read", rows::lots);
    }

    @Bean
    Searched searchedExecutionJobs(ExecutionSearchMapper rows) {
        return new SearchedRows("execution.job", "execution.read", rows::jobs);
    }

    @Bean
    Searched searchedExecutionUnits(ExecutionSearchMapper rows) {
        return new SearchedRows("execution.unit", "traceability.read",
                (word, offset, limit) -> rows.units(word, offset, limit, offset + limit));
    }
}

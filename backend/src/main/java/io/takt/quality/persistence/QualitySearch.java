package io.takt.quality.persistence;

import io.takt.administration.spi.Searched;
import io.takt.administration.spi.SearchedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Nonconformances, for the search over everything. */
@Configuration(proxyBeanMethods = false)
class QualitySearch {

    @Bean
    Searched searchedQualityNonconformances(QualitySearchMapper rows) {
        return new SearchedRows("quality.nonconformance", "quality.read", rows::nonconformances);
    }
}

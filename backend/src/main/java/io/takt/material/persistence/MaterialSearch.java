package io.takt.material.persistence;

import io.takt.administration.spi.Searched;
import io.takt.administration.spi.SearchedRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lots of material, for the search over everything. */
@Configuration(proxyBeanMethods = false)
class MaterialSearch {

    @Bean
    Searched searchedMaterialLots(MaterialSearchMapper rows) {
        return new SearchedRows("material.lot", "material.read", rows::lots);
    }
}

package io.takt.material.persistence;

import io.takt.administration.spi.Searched;
import io.takt.administration.spi.SearchedRows;
import io.takt.plant.PlantScope;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lots of material by their code or heat number, for the search over everything. */
@Configuration(proxyBeanMethods = false)
class MaterialSearch {

    @Bean
    Searched searchedMaterialLots(MaterialSearchMapper rows, PlantScope scope) {
        return new SearchedRows("material.lot", "material.read",
                (word, offset, limit) -> rows.lots(word, offset, limit, offset + limit, scope.places().orElse(null)));
    }
}

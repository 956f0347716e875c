package io.takt.execution.books;

import io.takt.execution.domain.PlaceBook;
import io.takt.plant.Plant;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Places from plant. */
@Component
class PlantPlaces implements PlaceBook {

    private final Plant plant;

    PlantPlaces(Plant plant) {
        this.plant = plant;
    }

    @Override
    public String nameOf(String code) {
        return plant.find(code).map(place -> place.name(LocaleContextHolder.getLocale())).orElse(code);
    }
}

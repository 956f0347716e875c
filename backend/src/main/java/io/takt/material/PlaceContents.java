package io.takt.material;

import io.takt.administration.spi.RecordUses;
import io.takt.material.domain.ContentRows;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.PlantScope;
import io.takt.security.Permissions;
import io.takt.shared.Named;
import io.takt.shared.Use;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What lies and stands in the places of the plant. */
@Service
@Transactional(readOnly = true)
public class PlaceContents implements RecordUses {

    private final ContentRows rows;
    private final Plant plant;
    private final Permissions permissions;
    private final PlantScope scope;

    PlaceContents(ContentRows rows, Plant plant, Permissions permissions, PlantScope scope) {
        this.rows = rows;
        this.plant = plant;
        this.permissions = permissions;
        this.scope = scope;
    }

    /** What is in a place and in those below it, place by place. Needs {@code material.read}. */
    public Contents in(String place) {
        permissions.require("material.read");
        scope.requireWithin(plant.get(place).code());
        Set<String> places = plant.withBelow(plant.get(place).code());
        return new Contents(rows.stock(places), rows.boxes(places));
    }

    @Override
    public List<Use> of(String entity, String code) {
        return entity.equals(Place.ENTITY) ? rows.uses(code) : List.of();
    }

    /** The first of what lies there as stock, and the first of the boxes that stand there. */
    public record Contents(List<Lying> stock, List<Box> boxes) {
    }

    /**
     * What lies in one place of one lot.
     *
     * @param lot empty for material without lots
     */
    public record Lying(String place, String material, String nameZh, String nameEn, String lot, String grade, BigDecimal quantity,
            String unit) implements Named {
    }

    /** A carrier that stands in a place. */
    public record Box(String place, String code) {
    }
}

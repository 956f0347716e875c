package io.takt.material;

import io.takt.material.domain.Ledger;
import io.takt.plant.PlantScope;
import io.takt.security.RecordScope;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which lots lie where the actor's account is for. One that lies nowhere, for nothing is left of it, is everybody's. */
@Component
@Transactional(readOnly = true)
class SeenLots implements RecordScope {

    private final Ledger ledger;
    private final PlantScope scope;

    SeenLots(Ledger ledger, PlantScope scope) {
        this.ledger = ledger;
        this.scope = scope;
    }

    @Override
    public String entity() {
        return "material.lot";
    }

    /** @throws io.takt.shared.OutsideScope if all of it lies elsewhere */
    @Override
    public void requireSeen(String lot) {
        if (!isSeen(lot)) {
            throw scope.outside(placesOf(lot).get(0));
        }
    }

    boolean isSeen(String lot) {
        List<String> places = placesOf(lot);
        return places.isEmpty() || places.stream().anyMatch(scope::covers);
    }

    /** @throws io.takt.shared.OutsideScope if any of it lies elsewhere: what is said of a lot is said of all of it */
    void requireWhole(String lot) {
        placesOf(lot).forEach(scope::requireWithin);
    }

    private List<String> placesOf(String lot) {
        return scope.places().isEmpty() ? List.of() : ledger.placesOf(lot);
    }
}

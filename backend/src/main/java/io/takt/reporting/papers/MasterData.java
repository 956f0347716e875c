package io.takt.reporting.papers;

import io.takt.definition.Definitions;
import io.takt.definition.Operation;
import io.takt.definition.RoutingRevision;
import io.takt.execution.LotsInWork.LotInWork;
import io.takt.material.MaterialDefinition;
import io.takt.material.Materials;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.reporting.papers.Paper.Product;
import io.takt.reporting.papers.Paper.Station;
import io.takt.security.Accounts;
import io.takt.shared.Actor;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names of products, places and operations, in a document's language. */
@Component
class MasterData {

    private final Materials materials;
    private final Definitions definitions;
    private final Plant plant;
    private final Accounts accounts;

    MasterData(Materials materials, Definitions definitions, Plant plant, Accounts accounts) {
        this.materials = materials;
        this.definitions = definitions;
        this.plant = plant;
        this.accounts = accounts;
    }

    Definitions definitions() {
        return definitions;
    }

    /** Enterprise and site. */
    String plant(Words words) {
        return plant.places().stream().filter(place -> place.type() == Place.Type.ENTERPRISE || place.type() == Place.Type.SITE)
                .map(place -> place.name(words.language())).collect(Collectors.joining(" · "));
    }

    Product product(String material, LotInWork lot, Words words) {
        RoutingRevision routing = definitions.routing(lot.routingRevision());
        return new Product(material, name(material, words), lot.routing() + " " + routing.revision());
    }

    String name(String material, Words words) {
        return materials.find(material).map(found -> found.name(words.language())).orElse(material);
    }

    /** What people call the person of an account; empty for nobody. */
    String person(@Nullable String account) {
        return account == null ? "" : accounts.nameOf(Actor.person(account));
    }

    /** The unit of measure that a material is counted in. */
    String unit(String material) {
        return materials.find(material).map(MaterialDefinition::unit).orElse("");
    }

    Station station(String code, Words words) {
        return new Station(code, plant.find(code).map(place -> place.name(words.language())).orElse(code));
    }

    List<Operation> operations(LotInWork lot) {
        return definitions.operations(lot.routingRevision());
    }
}

package io.takt.material;

import io.takt.material.Stock.Lying;
import io.takt.material.domain.Ledger;
import io.takt.material.domain.Ledger.LyingLot;
import io.takt.material.domain.Ledger.LyingMaterial;
import io.takt.material.domain.LotRows;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.PlantScope;
import io.takt.shared.ListQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What lies in the stores that the actor's account is for. What was brought to a machine belongs to the work there and is not among
 * it.
 */
@Component
class StockInStores {

    private static final int AT_ONCE = 500;

    private final LotRows lots;
    private final Ledger ledger;
    private final Plant plant;
    private final PlantScope scope;
    private final SeenLots seen;

    StockInStores(LotRows lots, Ledger ledger, Plant plant, PlantScope scope, SeenLots seen) {
        this.lots = lots;
        this.ledger = ledger;
        this.plant = plant;
        this.scope = scope;
        this.seen = seen;
    }

    /**
     * A lot as far as it lies in stores.
     *
     * @param lying     by place; none if nothing of it lies in a store
     * @param expiresOn the last day on which it may be used; null for what keeps for ever
     */
    record StoredLot(MaterialLot lot, List<Lying> lying, @Nullable LocalDate expiresOn) {

        StoredLot {
            lying = List.copyOf(lying);
        }

        BigDecimal quantity() {
            return UnitConversions.plain(lying.stream().map(Lying::quantity).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    Optional<StoredLot> find(String code) {
        return lots.find(code).map(lot -> stored(lot, ledger.lying(List.of(code)), stores()));
    }

    /** The first codes of lots; of all those of which something lies where the actor's account is for, or nothing anywhere. */
    List<String> codes(int most) {
        return lots.codes(scope.narrow(ListQuery.first(1)).filters(), most);
    }

    /**
     * Each lot of which something lies in a store, by code, some hundred at a time. So does one of which a part lies in a store, while
     * the lot itself lies nowhere else for which the actor's account is not.
     */
    void each(Consumer<StoredLot> told) {
        Predicate<String> stores = stores();
        List<MaterialLot> page = lots.inStock("", AT_ONCE);
        while (!page.isEmpty()) {
            List<String> codes = page.stream().map(MaterialLot::code).toList();
            Map<String, List<LyingLot>> lying = ledger.lying(codes).stream().collect(Collectors.groupingBy(LyingLot::lot));
            Set<String> ofParts = ledger.lyingInParts(codes).stream().filter(parts -> stores.test(parts.location())).map(LyingLot::lot)
                    .collect(Collectors.toSet());
            page.stream().map(lot -> stored(lot, lying.getOrDefault(lot.code(), List.of()), stores))
                    .filter(lot -> !lot.lying().isEmpty() || ofParts.contains(lot.lot().code()) && seen.isSeen(lot.lot().code()))
                    .forEach(told);
            page = lots.inStock(page.get(page.size() - 1).code(), AT_ONCE);
        }
    }

    /** What is not told apart by lots, by material. */
    Map<String, List<Lying>> loose(Collection<String> materials) {
        Predicate<String> stores = stores();
        return materials.isEmpty() ? Map.of() : ledger.loose(materials).stream().filter(lying -> stores.test(lying.location()))
                .collect(Collectors.groupingBy(LyingMaterial::material,
                        Collectors.mapping(lying -> lying(lying.location(), lying.quantity()), Collectors.toList())));
    }

    private StoredLot stored(MaterialLot lot, List<LyingLot> lying, Predicate<String> stores) {
        LocalDate last = lot.expiresAt() == null ? null : lot.expiresAt().minusMillis(1).atZone(plant.timeZone()).toLocalDate();
        return new StoredLot(lot, lying.stream().filter(part -> stores.test(part.location()))
                .map(part -> lying(part.location(), part.quantity())).toList(), last);
    }

    private static Lying lying(String place, BigDecimal quantity) {
        return new Lying(place, UnitConversions.plain(quantity));
    }

    /** Asks of each place once; what once was put at its code with a blank at its end lies there too. */
    private Predicate<String> stores() {
        Map<String, Boolean> known = new HashMap<>();
        return place -> scope.covers(place) && known.computeIfAbsent(place,
                code -> plant.find(code.stripTrailing()).map(Place::type).filter(Place.Type::storesMaterial).isPresent());
    }
}

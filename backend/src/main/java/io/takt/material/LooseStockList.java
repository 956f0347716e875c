package io.takt.material;

import io.takt.administration.spi.FactList;
import io.takt.administration.spi.Refers;
import io.takt.material.LooseStockList.LooseStock;
import io.takt.material.Stock.Lying;
import io.takt.material.domain.Ledger;
import io.takt.material.domain.Ledger.Item;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.PlantScope;
import io.takt.shared.FieldFaults;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What lies in the stores of a material that is not told apart by lots, as a sheet beside that of the materials. */
@Component
class LooseStockList implements FactList<LooseStock> {

    private final StockInStores stores;
    private final Stock stock;
    private final Materials materials;
    private final Plant plant;
    private final PlantScope scope;
    private final Ledger ledger;
    private final ReceiptReversal reversal;

    LooseStockList(StockInStores stores, Stock stock, Materials materials, Plant plant, PlantScope scope, Ledger ledger,
            ReceiptReversal reversal) {
        this.stores = stores;
        this.stock = stock;
        this.materials = materials;
        this.plant = plant;
        this.scope = scope;
        this.ledger = ledger;
        this.reversal = reversal;
    }

    /** So much lies there, in the material's own unit. */
    record LooseStock(@Refers(Place.ENTITY) String place, BigDecimal quantity) {
    }

    @Override
    public String entity() {
        return MaterialDefinition.ENTITY;
    }

    @Override
    public String component() {
        return "stock";
    }

    @Override
    public Class<LooseStock> type() {
        return LooseStock.class;
    }

    @Override
    public Map<String, List<LooseStock>> of(Collection<String> codes) {
        return stores.loose(codes).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, lying -> lying.getValue().stream()
                .map(part -> new LooseStock(part.place(), part.quantity())).toList()));
    }

    @Override
    public boolean isSaid(LooseStock known, LooseStock row) {
        return known.place().equals(row.place()) && known.quantity().compareTo(row.quantity()) == 0;
    }

    /** What came once and was used up does not come again with the same workbook, as a lot does not. */
    @Override
    public void add(String material, LooseStock row) {
        scope.requireWithin(row.place());
        boolean loose = materials.find(material).filter(found -> found.tracking() == MaterialDefinition.Tracking.NONE).isPresent();
        boolean isStore = plant.findForNewWork(row.place()).filter(found -> found.type().storesMaterial()).isPresent();
        FieldFaults faults = UnitConversions.amount(new FieldFaults(), "/quantity", row.quantity())
                .require(loose, "/record", "material.notLoose", material).require(isStore, "/place", "material.noStorage", row.place());
        Optional<Lying> lying = lyingAt(material, row.place());
        lying.ifPresent(there -> faults.require(false, "/quantity", "material.stockOtherwise", row.place(), there.quantity().toPlainString()));
        boolean usedUp = loose && lying.isEmpty() && ledger.movements(Item.of(material, ""), row.place()) > 0;
        faults.require(!usedUp, "/quantity", "material.stockUsedUp", row.place());
        faults.refuse();
        stock.receive(material, row.quantity(), row.place());
    }

    private Optional<Lying> lyingAt(String material, String place) {
        return stores.loose(List.of(material)).getOrDefault(material, List.of()).stream().filter(lying -> lying.place().equals(place)).findFirst();
    }

    @Override
    public void takeBack(String material, LooseStock row) {
        reversal.ofMaterial(material, row.place(), row.quantity());
    }
}

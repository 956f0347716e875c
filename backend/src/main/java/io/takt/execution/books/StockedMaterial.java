package io.takt.execution.books;

import io.takt.execution.Grade;
import io.takt.execution.domain.MaterialBook;
import io.takt.execution.domain.Substitution;
import io.takt.material.Carriers;
import io.takt.material.MaterialLot;
import io.takt.material.MaterialLots;
import io.takt.material.MaterialLots.LotQuality;
import io.takt.material.Materials;
import io.takt.material.Stock.Availability;
import io.takt.material.Substitutes;
import io.takt.ordering.Pegging;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.shared.PlantClock;
import io.takt.shared.Ratio;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Stock, lots and carriers from material; bins from plant. */
@Component
class StockedMaterial implements MaterialBook {

    private final io.takt.material.Stock stock;
    private final MaterialLots lots;
    private final Materials materials;
    private final Substitutes choices;
    private final Carriers carriers;
    private final Plant plant;
    private final Pegging pegging;
    private final PlantClock clock;

    StockedMaterial(io.takt.material.Stock stock, MaterialLots lots, Materials materials, Substitutes choices,
            Carriers carriers, Plant plant, Pegging pegging, PlantClock clock) {
        this.stock = stock;
        this.lots = lots;
        this.materials = materials;
        this.choices = choices;
        this.carriers = carriers;
        this.plant = plant;
        this.pegging = pegging;
        this.clock = clock;
    }

    @Override
    public Stock stock(String material, String workOrder) {
        Availability now = stock.of(material);
        return new Stock(now.available().add(stock.reservedFor(material, workOrder)), now.onHold());
    }

    @Override
    public BigDecimal free(String material) {
        return stock.of(material).available();
    }

    @Override
    public LotStatus status(String materialLot) {
        MaterialLot lot = lots.get(materialLot);
        return new LotStatus(materialLot, lot.material(), lot.quality().name(), lot.expired(clock.now()));
    }

    @Override
    public List<LotStatus> statuses(Collection<String> materialLots) {
        List<LotQuality> known = lots.qualityOf(materialLots);
        if (known.size() < Set.copyOf(materialLots).size()) {
            throw new IllegalStateException("of " + materialLots + " only " + known + " are known");
        }
        return known.stream().map(lot -> new LotStatus(lot.code(), lot.material(), lot.quality().name(),
                lot.expiresAt() != null && !clock.now().isBefore(lot.expiresAt()))).toList();
    }

    @Override
    public void consume(String materialLot, String material, BigDecimal quantity, Purpose purpose) {
        stock.consume(materialLot, material, quantity, purpose.workOrder(), purpose.job());
    }

    @Override
    public String nameOf(String material) {
        return materials.get(material).name(LocaleContextHolder.getLocale());
    }

    @Override
    public Identity identity(String material) {
        return switch (materials.get(material).tracking()) {
            case UNIT -> Identity.UNITS;
            case LOT -> Identity.LOTS;
            case NONE, CARRIER, TOOL -> Identity.NONE;
        };
    }

    @Override
    public List<LotLeft> usableLots(String material) {
        return lots.usable(material).stream().map(lot -> new LotLeft(lot.code(), lot.quantity())).toList();
    }

    @Override
    public List<Substitution> substitutes(String material) {
        return choices.validFor(material).stream()
                .map(said -> new Substitution(said.substitute(), Ratio.of(said.substituteQuantity(), said.quantity()))).toList();
    }

    @Override
    public void keepMore(String material, BigDecimal quantity, String workOrder) {
        stock.reserve(material, stock.reservedFor(material, workOrder).add(quantity), workOrder);
    }

    @Override
    public void keepLess(String material, BigDecimal quantity, String workOrder) {
        stock.keepLess(material, quantity, workOrder);
    }

    @Override
    public void lockMaterials(Set<String> codes) {
        stock.lock(codes);
    }

    @Override
    public void issue(Goods goods, @Nullable String from, String to, Purpose purpose) {
        stock.issue(in(goods), from, to, purpose.workOrder(), purpose.job());
    }

    @Override
    public void consumeIssued(Goods goods, String place, Purpose purpose) {
        stock.consumeIssued(in(goods), place, purpose.workOrder(), purpose.job());
    }

    private static io.takt.material.Stock.Goods in(Goods goods) {
        return new io.takt.material.Stock.Goods(goods.material(), goods.materialLot(), goods.quantity());
    }

    @Override
    public BigDecimal at(String place, String material, String materialLot) {
        return stock.at(place, material, materialLot);
    }

    @Override
    public void lockMaterial(String material) {
        stock.lock(Set.of(material));
    }

    @Override
    public void produce(String material, BigDecimal quantity, String bin, Purpose purpose) {
        stock.produce(material, quantity, bin, purpose.workOrder(), purpose.job());
        pegging.supply(purpose.workOrder(), quantity);
    }

    @Override
    public void produceOfGrade(Grade grade, String material, String place, Purpose purpose) {
        stock.produceOfGrade(grade.name(), material, BigDecimal.ONE, place, purpose.workOrder(), purpose.job());
    }

    @Override
    public void reserve(String material, BigDecimal quantity, String workOrder) {
        stock.reserve(material, quantity, workOrder);
    }

    @Override
    public void giveBack(String workOrder) {
        stock.giveBack(workOrder);
    }

    @Override
    public List<Box> boxes() {
        return carriers.usable().stream().map(carrier -> new Box(carrier.code(), carrier.slots())).toList();
    }

    @Override
    public void lockBox(String box) {
        carriers.lock(box);
    }

    @Override
    public Optional<String> placeOf(String box) {
        return carriers.find(box).flatMap(carrier -> Optional.ofNullable(carrier.place()));
    }

    @Override
    public void placeBox(String box, String place) {
        carriers.place(box, place);
    }

    @Override
    public boolean isStorage(String place) {
        return plant.find(place).map(found -> found.type().storesMaterial()).orElse(false);
    }

    @Override
    public List<String> freeBins() {
        Set<String> taken = carriers.all().stream().map(Carriers.Carrier::place).filter(Objects::nonNull).collect(Collectors.toSet());
        return bins().stream().filter(bin -> !taken.contains(bin)).toList();
    }

    @Override
    public List<String> bins() {
        return plant.places().stream().filter(place -> place.type() == Place.Type.BIN).map(Place::code).toList();
    }
}

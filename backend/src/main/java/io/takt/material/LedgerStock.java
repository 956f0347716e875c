package io.takt.material;

import io.takt.material.domain.Ledger;
import io.takt.material.domain.Ledger.Balance;
import io.takt.material.domain.Ledger.Item;
import io.takt.material.domain.Ledger.Kind;
import io.takt.material.domain.LotRows;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.PlantScope;
import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LedgerStock implements Stock {

    private final Ledger ledger;
    private final LotRows lots;
    private final StockLock counts;
    private final Movements movements;
    private final Plant plant;
    private final Permissions permissions;
    private final AuditTrail auditTrail;
    private final PlantScope scope;

    LedgerStock(Ledger ledger, LotRows lots, StockLock counts, Movements movements, Plant plant,
            Permissions permissions, AuditTrail auditTrail, PlantScope scope) {
        this.ledger = ledger;
        this.lots = lots;
        this.counts = counts;
        this.movements = movements;
        this.plant = plant;
        this.permissions = permissions;
        this.auditTrail = auditTrail;
        this.scope = scope;
    }

    @Override
    public Availability of(String material) {
        BigDecimal reserved = ledger.reserved(material);
        return new Availability(ledger.accepted(material, movements.now()).subtract(reserved).max(BigDecimal.ZERO),
                ledger.onHold(material), reserved);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isThere(String material) {
        return ledger.isThere(material, movements.now());
    }

    @Override
    public void consume(String lot, String material, BigDecimal quantity, String order, String cause) {
        requirePositive(quantity);
        MaterialLot locked = lockUsable(lot, material);
        take(Kind.CONSUME, locked, quantity, order, cause);
        ledger.useReserved(material, order, quantity);
    }

    @Override
    public void issue(Goods goods, @Nullable String from, String to, String order, String cause) {
        requirePositive(goods.quantity());
        if (goods.lot().isEmpty()) {
            counts.take(goods.material());
        } else {
            lockUsable(goods.lot(), goods.material());
        }
        if (!plant.get(to).type().usesMaterial()) {
            throw new Refused("material.noUse", to);
        }
        for (Balance part : parts(goods, place -> from == null ? !place.equals(to) : place.equals(from))) {
            movements.out(Kind.ISSUE, item(goods), part.location(), part.quantity(), order, cause);
            movements.in(Kind.ISSUE, item(goods), to, part.quantity(), order, cause);
        }
    }

    @Override
    public void consumeIssued(Goods goods, String place, String order, String cause) {
        requirePositive(goods.quantity());
        counts.take(goods.material());
        movements.out(Kind.CONSUME, item(goods), place, goods.quantity(), order, cause);
        ledger.useReserved(goods.material(), order, goods.quantity());
    }

    @Override
    @Transactional(readOnly = true)
    public BigDecimal at(String place, String material, String lot) {
        return ledger.balances(material, lot).stream().filter(balance -> balance.location().equals(place))
                .map(Balance::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Lying> lying(String material, String lot) {
        return ledger.balances(material, lot).stream().map(balance -> new Lying(balance.location(), balance.quantity())).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reservation> reservations(String material) {
        return ledger.reservations(material);
    }

    @Override
    public void receive(String material, BigDecimal quantity, String location, String said, String note) {
        permissions.require("material.receive");
        requirePositive(quantity);
        if (counts.take(material).archived()) {
            throw new Refused("administration.recordArchived", material);
        }
        requireStorage(plant.getForNewWork(location));
        scope.requireWithin(location);
        movements.received(Item.of(material, ""), location, quantity, said, note);
    }

    @Override
    public void produce(String material, BigDecimal quantity, String location, String order, String cause) {
        produce(Item.of(material, ""), quantity, location, order, cause);
    }

    @Override
    public void produceOfGrade(String grade, String material, BigDecimal quantity, String location, String order, String cause) {
        produce(new Item(material, "", grade), quantity, location, order, cause);
    }

    private void produce(Item item, BigDecimal quantity, String location, String order, String cause) {
        requirePositive(quantity);
        counts.take(item.material());
        requireStorage(plant.get(location));
        movements.in(Kind.PRODUCE, item, location, quantity, order, cause);
    }

    @Override
    public void scrap(String lot, BigDecimal quantity, String cause) {
        requirePositive(quantity);
        lots.find(lot).ifPresent(found -> counts.share(found.material()));
        take(Kind.SCRAP, lock(lot), quantity, "", cause);
    }

    @Override
    public void reserve(String material, BigDecimal quantity, String order) {
        requirePositive(quantity);
        counts.take(material);
        BigDecimal own = reservedFor(material, order);
        BigDecimal free = free(material).add(own);
        if (free.compareTo(quantity) < 0) {
            throw new Refused("material.notEnough", material, quantity, free);
        }
        ledger.keep(material, order, quantity);
        auditTrail.record("material.reservation", order, "reserved", Map.of(material, own), Map.of(material, quantity));
    }

    @Override
    public void reserveUpTo(String material, BigDecimal quantity, String order) {
        counts.take(material);
        BigDecimal more = quantity.min(free(material));
        if (more.signum() > 0) {
            reserve(material, reservedFor(material, order).add(more), order);
        }
    }

    @Override
    public void keepLess(String material, BigDecimal quantity, String order) {
        counts.take(material);
        BigDecimal before = reservedFor(material, order);
        if (before.signum() > 0) {
            ledger.useReserved(material, order, quantity);
            movements.freed(material);
            auditTrail.record("material.reservation", order, "reserved", Map.of(material, before), Map.of(material, reservedFor(material, order)));
        }
    }

    private BigDecimal free(String material) {
        return ledger.accepted(material, movements.now()).subtract(ledger.reserved(material));
    }

    @Override
    @Transactional(readOnly = true)
    public BigDecimal reservedFor(String material, String order) {
        return ledger.reservedFor(material, order).orElse(BigDecimal.ZERO);
    }

    /** In the order of their codes, so that two who lock never wait for each other. */
    @Override
    public void lock(Set<String> codes) {
        codes.stream().sorted().forEach(counts::take);
    }

    @Override
    public void giveBack(String order) {
        List<String> kept = ledger.keptFor(order);
        ledger.giveBack(order);
        kept.forEach(movements::freed);
        auditTrail.record("material.reservation", order, "given-back", Map.of(), Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Difference> reconcile() {
        return ledger.differences();
    }

    private void take(Kind kind, MaterialLot lot, BigDecimal quantity, String order, String cause) {
        for (Balance part : parts(new Goods(lot.material(), lot.code(), quantity), place -> true)) {
            movements.out(kind, Item.of(lot.material(), lot.code()), part.location(), part.quantity(), order, cause);
        }
    }

    /** The quantity, place by place. */
    private List<Balance> parts(Goods goods, Predicate<String> places) {
        List<Balance> parts = new ArrayList<>();
        BigDecimal open = goods.quantity();
        for (Balance balance : ledger.balances(goods.material(), goods.lot())) {
            BigDecimal part = places.test(balance.location()) ? balance.quantity().min(open) : BigDecimal.ZERO;
            if (part.signum() > 0) {
                parts.add(new Balance(balance.location(), part));
                open = open.subtract(part);
            }
        }
        if (open.signum() > 0) {
            String what = goods.lot().isEmpty() ? goods.material() : goods.lot();
            throw new Refused("material.tooLittleLeft", what, goods.quantity(), goods.quantity().subtract(open));
        }
        return parts;
    }

    private static Item item(Goods goods) {
        return Item.of(goods.material(), goods.lot());
    }

    /** The material's counts are shared first: whoever has them alone goes on to its lots. */
    private MaterialLot lockUsable(String lot, String material) {
        counts.share(material);
        MaterialLot locked = lock(lot);
        if (!locked.material().equals(material)) {
            throw new Refused("material.wrongMaterial", lot, locked.material(), material);
        }
        if (!locked.usable()) {
            throw new Refused("material.lotNotUsable", lot, locked.quality());
        }
        return locked;
    }

    private static void requireStorage(Place place) {
        if (!place.type().storesMaterial()) {
            throw new Refused("material.noStorage", place.code());
        }
    }

    private MaterialLot lock(String lot) {
        return lots.lock(lot).flatMap(id -> lots.find(lot)).orElseThrow(() -> new NotFound("material.lotUnknown", lot));
    }

    private static void requirePositive(BigDecimal quantity) {
        if (quantity.signum() <= 0) {
            throw new Refused("material.quantityNotPositive", quantity);
        }
    }
}

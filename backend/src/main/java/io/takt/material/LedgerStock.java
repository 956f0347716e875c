package io.takt.material;

import io.takt.material.domain.Ledger;
import io.takt.material.domain.Ledger.Balance;
import io.takt.material.domain.Ledger.Kind;
import io.takt.material.domain.LotRows;
import io.takt.material.domain.MaterialRows;
import io.takt.plant.Plant;
import io.takt.security.AuditTrail;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class LedgerStock implements Stock {

    private final Ledger ledger;
    private final LotRows lots;
    private final MaterialRows materials;
    private final Movements movements;
    private final Plant plant;
    private final AuditTrail auditTrail;

    LedgerStock(Ledger ledger, LotRows lots, MaterialRows materials, Movements movements, Plant plant,
            AuditTrail auditTrail) {
        this.ledger = ledger;
        this.lots = lots;
        this.materials = materials;
        this.movements = movements;
        this.plant = plant;
        this.auditTrail = auditTrail;
    }

    @Override
    public Availability of(String material) {
        BigDecimal reserved = ledger.reserved(material);
        return new Availability(ledger.accepted(material).subtract(reserved).max(BigDecimal.ZERO),
                ledger.onHold(material), reserved);
    }

    @Override
    public void consume(String lot, String material, BigDecimal quantity, String order, String cause) {
        requirePositive(quantity);
        MaterialLot locked = lock(lot);
        if (!locked.material().equals(material)) {
            throw new Refused("material.wrongMaterial", lot, locked.material(), material);
        }
        if (!locked.usable()) {
            throw new Refused("material.lotNotUsable", lot, locked.quality());
        }
        take(Kind.CONSUME, locked, quantity, order, cause);
        ledger.useReserved(material, order, quantity);
    }

    @Override
    public void produce(String material, BigDecimal quantity, String location, String order, String cause) {
        requirePositive(quantity);
        lockMaterial(material);
        if (!plant.get(location).type().storesMaterial()) {
            throw new Refused("material.noStorage", location);
        }
        movements.in(Kind.PRODUCE, material, "", location, quantity, order, cause);
    }

    @Override
    public void scrap(String lot, BigDecimal quantity, String cause) {
        requirePositive(quantity);
        take(Kind.SCRAP, lock(lot), quantity, "", cause);
    }

    @Override
    public void reserve(String material, BigDecimal quantity, String order) {
        requirePositive(quantity);
        lockMaterial(material);
        BigDecimal own = ledger.reservedFor(material, order).orElse(BigDecimal.ZERO);
        BigDecimal free = ledger.accepted(material).subtract(ledger.reserved(material)).add(own);
        if (free.compareTo(quantity) < 0) {
            throw new Refused("material.notEnough", material, quantity, free);
        }
        ledger.keep(material, order, quantity);
        auditTrail.record("material.reservation", order, "reserved", Map.of(material, own), Map.of(material, quantity));
    }

    @Override
    public void giveBack(String order) {
        ledger.giveBack(order);
        auditTrail.record("material.reservation", order, "given-back", Map.of(), Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Difference> reconcile() {
        return ledger.differences();
    }

    private void take(Kind kind, MaterialLot lot, BigDecimal quantity, String order, String cause) {
        if (lot.quantity().compareTo(quantity) < 0) {
            throw new Refused("material.tooLittleLeft", lot.code(), quantity, lot.quantity());
        }
        BigDecimal open = quantity;
        for (Balance balance : ledger.balances(lot.code())) {
            BigDecimal part = balance.quantity().min(open);
            if (part.signum() > 0) {
                movements.out(kind, lot.material(), lot.code(), balance.location(), part, order, cause);
                open = open.subtract(part);
            }
        }
    }

    private MaterialLot lock(String lot) {
        return lots.lock(lot).flatMap(id -> lots.find(lot)).orElseThrow(() -> new NotFound("material.lotUnknown", lot));
    }

    private void lockMaterial(String material) {
        materials.lock(material).orElseThrow(() -> new NotFound("material.definitionUnknown", material));
    }

    private static void requirePositive(BigDecimal quantity) {
        if (quantity.signum() <= 0) {
            throw new Refused("material.quantityNotPositive", quantity);
        }
    }
}

package io.takt.material;

import io.takt.material.Sublots.Claims;
import io.takt.material.domain.Ledger;
import io.takt.material.domain.Ledger.Balance;
import io.takt.material.domain.Ledger.Item;
import io.takt.material.domain.LotRows;
import io.takt.plant.PlantScope;
import io.takt.security.Permissions;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes back what came in by mistake, as if it never had, for the material itself may have come by the same mistake. Only what
 * lies as it came: once it has moved, the ledger keeps it for ever. Needs {@code material.receive}.
 */
@Service
@Transactional
class ReceiptReversal {

    private static final String NO_LONGER = "administration.recordNoLonger";

    private final LotRows lots;
    private final Ledger ledger;
    private final Movements movements;
    private final Claims claims;
    private final LotJournal journal;
    private final Permissions permissions;
    private final PlantScope scope;

    ReceiptReversal(LotRows lots, Ledger ledger, Movements movements, Claims claims, LotJournal journal, Permissions permissions,
            PlantScope scope) {
        this.lots = lots;
        this.ledger = ledger;
        this.movements = movements;
        this.claims = claims;
        this.journal = journal;
        this.permissions = permissions;
        this.scope = scope;
    }

    /**
     * @throws ConcurrentChange if anything has happened to the lot since it came
     * @throws Refused          if an order counts on it
     */
    void ofLot(String code, int version) {
        permissions.require("material.receive");
        lots.find(code).ifPresent(found -> claims.lock(found.material()));
        lots.lock(code);
        MaterialLot lot = lots.find(code).filter(found -> found.version() == version).orElseThrow(() -> new ConcurrentChange(NO_LONGER, code));
        Item item = Item.of(lot.material(), code);
        List<Balance> lying = ledger.balances(lot.material(), code);
        lying.forEach(part -> scope.requireWithin(part.location()));
        if (ledger.movements(item, null) != lying.size()) {
            throw new ConcurrentChange(NO_LONGER, code);
        }
        if (lying.stream().anyMatch(part -> claims.of(lot, part.location()).signum() > 0)) {
            throw new Refused("material.promised", code);
        }
        takeBack(item, lying);
        lots.remove(lot.id());
        journal.noted(code, "removed", Map.of("material", lot.material(), "quantity", lot.quantity().stripTrailingZeros().toPlainString()),
                Map.of());
    }

    /** The same for material that is not told apart by lots. */
    void ofMaterial(String material, String place, BigDecimal quantity) {
        permissions.require("material.receive");
        scope.requireWithin(place);
        claims.lock(material);
        Item item = Item.of(material, "");
        boolean asItCame = ledger.balances(material, "").stream()
                .anyMatch(lying -> lying.location().equals(place) && lying.quantity().compareTo(quantity) == 0);
        if (!asItCame || ledger.movements(item, place) != 1) {
            throw new ConcurrentChange(NO_LONGER, material);
        }
        takeBack(item, List.of(new Balance(place, quantity)));
    }

    private void takeBack(Item item, List<Balance> lying) {
        BigDecimal reserved = ledger.reserved(item.material());
        BigDecimal before = reserved.signum() > 0 ? usable(item) : BigDecimal.ZERO;
        lying.forEach(part -> movements.takeBack(item, part.location(), part.quantity()));
        if (reserved.signum() > 0) {
            requireKept(item, before, reserved);
        }
    }

    /** What is kept for orders must be there, as far as it was before. */
    private void requireKept(Item item, BigDecimal before, BigDecimal reserved) {
        BigDecimal after = usable(item);
        if (after.compareTo(before) < 0 && after.compareTo(reserved) < 0) {
            throw new Refused("material.promised", item.lot().isEmpty() ? item.material() : item.lot());
        }
    }

    private BigDecimal usable(Item item) {
        return ledger.accepted(item.material(), movements.now());
    }
}

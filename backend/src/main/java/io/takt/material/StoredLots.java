package io.takt.material;

import io.takt.material.domain.Ledger.Item;
import io.takt.material.domain.Ledger.Kind;
import io.takt.material.domain.LotRows;
import io.takt.material.events.LotHeld;
import io.takt.material.events.LotReceived;
import io.takt.material.events.LotReleased;
import io.takt.plant.Plant;
import io.takt.plant.PlantScope;
import io.takt.security.Permissions;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StoredLots implements MaterialLots {

    private static final Set<String> FILTERS = Set.of("q", "material", "quality", "parent");
    private static final Set<String> SORTS = Set.of("id", "code", "material", "quality", "receivedAt");

    private final LotRows rows;
    private final Materials materials;
    private final Plant plant;
    private final Permissions permissions;
    private final Movements movements;
    private final LotJournal journal;
    private final PlantScope scope;
    private final SeenLots seen;

    StoredLots(LotRows rows, Materials materials, Plant plant, Permissions permissions, Movements movements,
            LotJournal journal, PlantScope scope, SeenLots seen) {
        this.rows = rows;
        this.materials = materials;
        this.plant = plant;
        this.permissions = permissions;
        this.movements = movements;
        this.journal = journal;
        this.scope = scope;
        this.seen = seen;
    }

    @Override
    public Page<MaterialLot> list(ListQuery query) {
        permissions.require("material.read");
        query.requireKnown(FILTERS, SORTS);
        ListQuery narrowed = scope.narrow(query);
        return new Page<>(rows.list(narrowed), query.offset(), rows.count(narrowed));
    }

    @Override
    public Optional<MaterialLot> find(String code) {
        return rows.find(code);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MaterialLot> usable(String material) {
        return rows.usable(material, movements.now(), null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<MaterialLot> usable(String material, int most) {
        return rows.usable(material, movements.now(), most);
    }

    @Override
    public MaterialLot get(String code) {
        return rows.find(code).orElseThrow(() -> new NotFound("material.lotUnknown", code));
    }

    @Override
    @Transactional(readOnly = true)
    public MaterialLot read(String code) {
        permissions.require("material.read");
        MaterialLot lot = get(code);
        seen.requireSeen(code);
        return lot;
    }

    @Override
    public List<LotQuality> qualityOf(Collection<String> codes) {
        return codes.isEmpty() ? List.of() : rows.qualityOf(codes);
    }

    @Override
    public MaterialLot receive(Receipt receipt) {
        permissions.require("material.receive");
        if (receipt.quantity().signum() <= 0) {
            throw InvalidInput.at("/quantity", "material.quantityNotPositive", receipt.quantity());
        }
        materials.getForNewWork(receipt.material());
        requireStorage(receipt.location());
        scope.requireWithin(receipt.location());
        add(dated(receipt));
        movements.in(Kind.RECEIVE, Item.of(receipt.material(), receipt.code()), receipt.location(), receipt.quantity(), "", receipt.said());
        return received(receipt);
    }

    @Override
    public MaterialLot enterDivided(Receipt receipt) {
        permissions.require("material.receive");
        materials.getForNewWork(receipt.material());
        add(dated(receipt));
        return received(receipt);
    }

    private MaterialLot received(Receipt receipt) {
        MaterialLot lot = get(receipt.code());
        journal.changed(lot, "received", Map.of(), Map.of("quantity", receipt.quantity()),
                new LotReceived(lot.code(), lot.material()));
        return lot;
    }

    @Override
    public void receiveElsewhere(String code, String location, BigDecimal quantity, String said) {
        permissions.require("material.receive");
        UnitConversions.amount(new FieldFaults(), "/quantity", quantity).refuse();
        requireStorage(location);
        scope.requireWithin(location);
        rows.lock(code);
        movements.in(Kind.RECEIVE, Item.of(get(code).material(), code), location, quantity, "", said);
        journal.noted(code, "received", Map.of(), Map.of("quantity", quantity, "location", location));
    }

    private void requireStorage(String location) {
        if (!plant.getForNewWork(location).type().storesMaterial()) {
            throw new Refused("material.noStorage", location);
        }
    }

    /** Two people may receive the same lot at once. */
    private void add(Receipt receipt) {
        if (rows.find(receipt.code()).isPresent()) {
            throw new Refused("material.lotExists", receipt.code());
        }
        try {
            rows.add(receipt, movements.now());
        } catch (DuplicateKeyException taken) {
            throw new Refused("material.lotExists", receipt.code());
        }
    }

    /** What nobody says follows from when it was made and how long its material keeps. */
    private Receipt dated(Receipt receipt) {
        if (receipt.expiresAt() != null || receipt.productionDate() == null) {
            return receipt;
        }
        ShelfLife life = shelfLife(receipt.material());
        return new Receipt(receipt.code(), receipt.material(), receipt.quantity(), receipt.location(), receipt.heatNumber(), receipt.supplier(),
                receipt.quality(), receipt.productionDate(), life.expiry(receipt.productionDate(), plant.timeZone()), receipt.said());
    }

    @Override
    @Transactional(readOnly = true)
    public ShelfLife shelfLife(String material) {
        return new ShelfLife(rows.shelfLife(material).orElse(null));
    }

    @Override
    @Transactional(readOnly = true)
    public List<MaterialLot> sublots(String code) {
        return rows.sublots(code);
    }

    @Override
    public MaterialLot hold(String code, String reason) {
        MaterialLot held = judge(code, QualityStatus.ON_HOLD, reason);
        journal.changed(held, "held", Map.of(), Map.of("reason", reason), new LotHeld(code, held.material()));
        return held;
    }

    @Override
    public MaterialLot release(String code, String reason) {
        MaterialLot released = judge(code, QualityStatus.ACCEPTED, reason);
        journal.changed(released, "released", Map.of(), Map.of("reason", reason),
                new LotReleased(code, released.material()));
        return released;
    }

    private MaterialLot judge(String code, QualityStatus next, String reason) {
        permissions.require("material.hold");
        if (reason.isBlank()) {
            throw InvalidInput.at("/reason", "material.reasonMissing");
        }
        new FieldFaults().reason("/reason", reason).refuse();
        MaterialLot lot = get(code);
        seen.requireWhole(code);
        List<String> followers = followersOf(lot);
        followers.forEach(seen::requireWhole);
        requireParentAllows(lot, next);
        requireMayBecome(lot, next);
        @Nullable String hold = next == QualityStatus.ON_HOLD ? reason : null;
        if (rows.judge(lot.id(), next, hold, lot.version()) == 0) {
            throw journal.findFaster(code).orElseGet(() -> new ConcurrentChange("material.changedMeanwhile", code));
        }
        if (lot.parent() == null) {
            follow(lot, followers, next, reason);
        } else {
            rows.setFollowing(lot.id(), next == QualityStatus.ACCEPTED);
        }
        return get(code);
    }

    /** What holds for a lot holds for its parts, but for those that were judged alone. The lot is locked first, as by everybody. */
    private List<String> followersOf(MaterialLot lot) {
        if (lot.parent() != null) {
            return List.of();
        }
        rows.lock(lot.code());
        return rows.lockFollowing(lot.code());
    }

    private void follow(MaterialLot lot, List<String> followers, QualityStatus next, String reason) {
        if (followers.isEmpty()) {
            return;
        }
        boolean held = next == QualityStatus.ON_HOLD;
        rows.follow(followers, next, held ? reason : null);
        for (MaterialLot part : followers.stream().map(this::get).toList()) {
            journal.changed(part, held ? "held" : "released", Map.of(), Map.of("reason", reason, "with", lot.code()),
                    held ? new LotHeld(part.code(), part.material()) : new LotReleased(part.code(), part.material()));
        }
    }

    private void requireParentAllows(MaterialLot lot, QualityStatus next) {
        String parent = lot.parent();
        if (parent != null && next == QualityStatus.ACCEPTED) {
            rows.lock(parent);
            if (!get(parent).usable()) {
                throw new Refused("material.parentNotAccepted", lot.code(), parent);
            }
        }
    }

    private void requireMayBecome(MaterialLot lot, QualityStatus next) {
        if (lot.quality() == next) {
            journal.findFaster(lot.code()).ifPresent(faster -> {
                throw faster;
            });
        }
        if (!lot.quality().mayBecome(next)) {
            throw new Refused("material.illegalTransition", lot.code(), lot.quality(), next);
        }
    }
}

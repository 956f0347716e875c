package io.takt.material;

import io.takt.material.MaterialLots.Receipt;
import io.takt.material.domain.Ledger;
import io.takt.material.domain.Ledger.Balance;
import io.takt.material.domain.Ledger.Item;
import io.takt.material.domain.Ledger.Kind;
import io.takt.material.domain.LotRows;
import io.takt.material.events.LotHeld;
import io.takt.material.events.LotReceived;
import io.takt.material.spi.MaterialClaims;
import io.takt.plant.PlantScope;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Divides a lot into parts that are told apart (ISA-95 material sublots) and puts them together again. Each is a pair of movements
 * in one transaction, so that the quantities of a lot and its parts always add up.
 */
@Service
@Transactional
public class Sublots {

    private final LotRows rows;
    private final Ledger ledger;
    private final Movements movements;
    private final CarrierRecords carriers;
    private final Claims claims;
    private final LotJournal journal;
    private final Permissions permissions;
    private final PlantScope scope;
    private final SeenLots seen;

    Sublots(LotRows rows, Ledger ledger, Movements movements, CarrierRecords carriers, Claims claims, LotJournal journal,
            Permissions permissions, PlantScope scope, SeenLots seen) {
        this.rows = rows;
        this.ledger = ledger;
        this.movements = movements;
        this.carriers = carriers;
        this.claims = claims;
        this.journal = journal;
        this.permissions = permissions;
        this.scope = scope;
        this.seen = seen;
    }

    /** What of a lot is somebody's already. */
    @Component
    record Claims(StockLock counts, ObjectProvider<MaterialClaims> known) {

        /** Nobody claims anything more until the running transaction has ended. */
        void lock(String material) {
            counts.take(material);
        }

        BigDecimal of(MaterialLot lot, String place) {
            return known.stream().map(claims -> claims.claimed(lot.material(), lot.code(), place)).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /**
     * A part that is wanted.
     *
     * @param place   where it is taken from; may be left out if the lot lies in one place
     * @param carrier what it is put into; null for nothing
     */
    public record WantedSublot(@Nullable BigDecimal quantity, @Nullable String place, @Nullable String carrier) {
    }

    /**
     * Takes a part out of a lot; it is as the lot is and stays where it lies. Needs {@code material.receive}.
     *
     * @throws Refused if the lot is a part itself or has too little left there
     */
    public MaterialLot divide(String code, WantedSublot wanted) {
        permissions.require("material.receive");
        MaterialLot lot = lock(code);
        if (lot.parent() != null) {
            throw new Refused("material.sublotDivided", code, lot.parent());
        }
        String place = check(lot, wanted);
        scope.requireWithin(place);
        BigDecimal quantity = Objects.requireNonNull(wanted.quantity());
        String part = nextPart(code);
        rows.divide(lot.id(), part, wanted.carrier());
        move(Kind.SPLIT, lot.material(), code, part, place, quantity);
        String plain = plain(quantity);
        journal.noted(code, "divided", Map.of(), Map.of("sublot", part, "quantity", plain, "location", place));
        journal.noted(part, "added", Map.of(), Map.of("parent", code, "quantity", plain, "location", place));
        return get(part);
    }

    /**
     * Takes a part of a lot into stock that a sheet tells; it is as the lot is. Needs {@code material.receive}, and
     * {@code material.hold} if the lot may be used.
     */
    MaterialLot receive(Receipt receipt, String parent, @Nullable String carrier) {
        permissions.require("material.receive");
        scope.requireWithin(receipt.location());
        MaterialLot lot = lockRow(parent);
        if (lot.usable()) {
            permissions.require("material.hold");
        }
        rows.divide(lot.id(), receipt.code(), carrier);
        movements.in(Kind.RECEIVE, Item.of(lot.material(), receipt.code()), receipt.location(), receipt.quantity(), "", receipt.said());
        MaterialLot part = get(receipt.code());
        journal.changed(part, "received", Map.of(), Map.of("quantity", receipt.quantity(), "parent", parent), new LotReceived(part.code(), part.material()));
        return part;
    }

    /** Holds a part alone, whatever its lot is. Needs {@code material.hold}. */
    void holdAlone(String code, String reason) {
        permissions.require("material.hold");
        MaterialLot part = lockRow(code);
        rows.judge(part.id(), QualityStatus.ON_HOLD, reason, part.version());
        rows.setFollowing(part.id(), false);
        journal.changed(part, "held", Map.of(), Map.of("reason", reason), new LotHeld(code, part.material()));
    }

    /** A number that somebody has given by hand is passed over. */
    private String nextPart(String code) {
        int number = rows.countOfSublots(code) + 1;
        while (rows.find(part(code, number)).isPresent()) {
            number++;
        }
        String part = part(code, number);
        if (part.length() > FieldFaults.LONGEST_CODE) {
            throw new Refused("material.sublotCodeTooLong", part, FieldFaults.LONGEST_CODE);
        }
        return part;
    }

    private static String part(String code, int number) {
        return "%s-%02d".formatted(code, number);
    }

    /** Says from which place the part is taken. */
    private String check(MaterialLot lot, WantedSublot wanted) {
        BigDecimal quantity = wanted.quantity();
        FieldFaults faults = UnitConversions.amount(new FieldFaults(), "/quantity", quantity);
        if (wanted.carrier() != null) {
            check(wanted.carrier(), faults);
        }
        List<Balance> lying = ledger.balances(lot.material(), lot.code());
        String place = wanted.place() != null ? wanted.place() : lying.size() == 1 ? lying.get(0).location() : null;
        BigDecimal there = lying.stream().filter(balance -> balance.location().equals(place)).map(Balance::quantity).findFirst().orElse(BigDecimal.ZERO);
        faults.require(place != null, "/place", "material.placeNeeded")
                .require(place == null || there.signum() > 0, "/place", "material.liesNotThere", lot.code(), String.valueOf(place));
        if (place != null && quantity != null && there.signum() > 0) {
            BigDecimal claimed = claims.of(lot, place);
            BigDecimal free = there.subtract(claimed).max(BigDecimal.ZERO);
            faults.require(quantity.compareTo(there) <= 0, "/quantity", "material.lessLiesThere", plain(there))
                    .require(quantity.compareTo(there) > 0 || quantity.compareTo(free) <= 0, "/quantity", "material.pickedThere", plain(free), plain(claimed));
        }
        faults.refuse();
        return Objects.requireNonNull(place);
    }

    private void check(String carrier, FieldFaults faults) {
        Optional<CarrierRecord> found = carriers.findForNewWork(carrier);
        faults.require(found.isPresent(), "/carrier", "material.carrierUnknown", carrier)
                .require(found.filter(box -> box.state() != CarrierRecord.State.USABLE).isEmpty(), "/carrier", "material.carrierBlocked", carrier);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /**
     * Puts a part back into its lot, as long as nobody has moved, used or judged it. Needs {@code material.receive}.
     *
     * @throws Refused if somebody has
     */
    public MaterialLot merge(String code) {
        permissions.require("material.receive");
        String parent = get(code).parent();
        if (parent == null) {
            throw new Refused("material.noSublot", code);
        }
        lock(parent);
        MaterialLot part = lock(code);
        seen.requireWhole(code);
        List<Balance> lying = ledger.balances(part.material(), code);
        if (lying.isEmpty() || !part.followsParent() || ledger.touched(part.material(), code)) {
            throw new Refused("material.sublotTouched", code, parent);
        }
        if (lying.stream().anyMatch(balance -> claims.of(part, balance.location()).signum() > 0)) {
            throw new Refused("material.sublotPicked", code);
        }
        for (Balance balance : lying) {
            move(Kind.MERGE, part.material(), code, parent, balance.location(), balance.quantity());
        }
        journal.noted(code, "merged", Map.of("quantity", plain(part.quantity())), Map.of("parent", parent));
        journal.noted(parent, "mergedBack", Map.of(), Map.of("sublot", code));
        return get(parent);
    }

    private void move(Kind kind, String material, String from, String to, String place, BigDecimal quantity) {
        movements.out(kind, Item.of(material, from), place, quantity, "", to);
        movements.in(kind, Item.of(material, to), place, quantity, "", from);
    }

    /** For whoever takes from it: nothing of its material is claimed meanwhile. */
    private MaterialLot lock(String code) {
        claims.lock(get(code).material());
        return lockRow(code);
    }

    private MaterialLot lockRow(String code) {
        rows.lock(code);
        return get(code);
    }

    private MaterialLot get(String code) {
        return rows.find(code).orElseThrow(() -> new NotFound("material.lotUnknown", code));
    }
}

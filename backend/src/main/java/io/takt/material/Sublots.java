package io.takt.material;

import io.takt.material.domain.Ledger;
import io.takt.material.domain.Ledger.Balance;
import io.takt.material.domain.Ledger.Item;
import io.takt.material.domain.Ledger.Kind;
import io.takt.material.domain.LotRows;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    private final Carriers carriers;
    private final LotJournal journal;
    private final Permissions permissions;

    Sublots(LotRows rows, Ledger ledger, Movements movements, Carriers carriers, LotJournal journal, Permissions permissions) {
        this.rows = rows;
        this.ledger = ledger;
        this.movements = movements;
        this.carriers = carriers;
        this.journal = journal;
        this.permissions = permissions;
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
        BigDecimal quantity = Objects.requireNonNull(wanted.quantity());
        String part = "%s-%02d".formatted(code, rows.countOfSublots(code) + 1);
        if (part.length() > FieldFaults.LONGEST_CODE || rows.find(part).isPresent()) {
            throw new Refused("material.sublotCodeTaken", part);
        }
        rows.divide(lot.id(), part, wanted.carrier());
        move(Kind.SPLIT, lot.material(), code, part, place, quantity);
        String plain = quantity.stripTrailingZeros().toPlainString();
        journal.noted(code, "divided", Map.of(), Map.of("sublot", part, "quantity", plain, "location", place));
        journal.noted(part, "added", Map.of(), Map.of("parent", code, "quantity", plain, "location", place));
        return get(part);
    }

    /** Says from which place the part is taken. */
    private String check(MaterialLot lot, WantedSublot wanted) {
        BigDecimal quantity = wanted.quantity();
        FieldFaults faults = UnitConversions.amount(new FieldFaults(), "/quantity", quantity);
        String carrier = wanted.carrier();
        faults.require(carrier == null || carriers.find(carrier).isPresent(), "/carrier", "material.carrierUnknown", String.valueOf(carrier));
        List<Balance> lying = ledger.balances(lot.material(), lot.code());
        String place = wanted.place() != null ? wanted.place() : lying.size() == 1 ? lying.get(0).location() : null;
        BigDecimal there = lying.stream().filter(balance -> balance.location().equals(place)).map(Balance::quantity).findFirst().orElse(BigDecimal.ZERO);
        faults.require(place != null, "/place", "material.placeNeeded")
                .require(place == null || there.signum() > 0, "/place", "material.liesNotThere", lot.code(), String.valueOf(place));
        if (quantity != null && there.signum() > 0) {
            faults.require(quantity.compareTo(there) <= 0, "/quantity", "material.lessLiesThere", there.stripTrailingZeros().toPlainString());
        }
        faults.refuse();
        return Objects.requireNonNull(place);
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
        List<Balance> lying = ledger.balances(part.material(), code);
        if (lying.isEmpty() || !part.followsParent() || ledger.touched(part.material(), code)) {
            throw new Refused("material.sublotTouched", code, parent);
        }
        for (Balance balance : lying) {
            move(Kind.MERGE, part.material(), code, parent, balance.location(), balance.quantity());
        }
        journal.noted(code, "merged", Map.of("quantity", part.quantity().stripTrailingZeros().toPlainString()), Map.of("parent", parent));
        journal.noted(parent, "mergedBack", Map.of(), Map.of("sublot", code));
        return get(parent);
    }

    private void move(Kind kind, String material, String from, String to, String place, BigDecimal quantity) {
        movements.out(kind, Item.of(material, from), place, quantity, "", to);
        movements.in(kind, Item.of(material, to), place, quantity, "", from);
    }

    private MaterialLot lock(String code) {
        rows.lock(code);
        return get(code);
    }

    private MaterialLot get(String code) {
        return rows.find(code).orElseThrow(() -> new NotFound("material.lotUnknown", code));
    }
}

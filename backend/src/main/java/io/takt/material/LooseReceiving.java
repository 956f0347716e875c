package io.takt.material;

import io.takt.administration.RecordKeeping;
import io.takt.material.UnitConversions.Converted;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.Refused;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes material that is not told apart into a store as a person says it: in any unit, with what the delivery note says. */
@Service
@Transactional
public class LooseReceiving {

    static final int LONGEST_NOTE = 200;

    private final Stock stock;
    private final Materials materials;
    private final LotReceiving stores;
    private final UnitConversions conversions;
    private final RecordKeeping keeping;
    private final Permissions permissions;

    LooseReceiving(Stock stock, Materials materials, LotReceiving stores, UnitConversions conversions, RecordKeeping keeping,
            Permissions permissions) {
        this.stock = stock;
        this.materials = materials;
        this.stores = stores;
        this.conversions = conversions;
        this.keeping = keeping;
        this.permissions = permissions;
    }

    /**
     * What comes in.
     *
     * @param unit null for the material's own
     * @param note such as the number of the delivery note; null for nothing
     */
    public record WantedStock(@Nullable BigDecimal quantity, @Nullable String unit, @Nullable String place, @Nullable String note) {
    }

    /**
     * Needs {@code material.receive}. Answers with what it is in the material's own unit.
     *
     * @throws Refused                         {@code material.notLoose}
     * @throws io.takt.shared.InvalidInput naming each field that cannot be right
     */
    public Converted receive(String code, WantedStock wanted) {
        permissions.require("material.receive");
        stock.lock(Set.of(code));
        MaterialDefinition material = materials.get(code);
        if (material.tracking() != MaterialDefinition.Tracking.NONE) {
            throw new Refused("material.notLoose", code);
        }
        check(wanted);
        Converted converted = conversions.toBase(code, wanted.quantity(), wanted.unit());
        String note = wanted.note() == null ? "" : wanted.note().strip();
        stock.receive(code, converted.quantity(), Objects.requireNonNull(wanted.place()), LotReceiving.said(wanted.quantity(), wanted.unit()), note);
        keeping.tell(material, "received", Map.of(), told(converted, note));
        return new Converted(UnitConversions.plain(converted.quantity()), converted.exact());
    }

    private void check(WantedStock wanted) {
        FieldFaults faults = UnitConversions.amount(new FieldFaults().named("/place", wanted.place()), "/quantity", wanted.quantity())
                .fits("/note", wanted.note(), LONGEST_NOTE);
        if (wanted.place() != null) {
            faults.require(stores.isStore(wanted.place()), "/place", "material.noStorage", wanted.place());
        }
        faults.refuse();
    }

    /** The material is the whole plant's; where it was put is told by the movements alone. */
    private static Map<String, Object> told(Converted converted, String note) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("quantity", converted.quantity().stripTrailingZeros().toPlainString());
        if (!note.isEmpty()) {
            told.put("note", note);
        }
        return told;
    }
}

package io.takt.material;

import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.NestedSheet;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.SheetColumn.Type;
import io.takt.material.LotReceiving.WantedLot;
import io.takt.material.Stock.Lying;
import io.takt.material.StockInStores.StoredLot;
import io.takt.plant.Place;
import io.takt.shared.FieldFaults;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A lot as the columns of its sheet hold it. */
final class LotRow {

    static final String MATERIAL = "material";
    static final String QUANTITY = "quantity";
    static final String UNIT = "unit";
    static final String PLACE = "place";
    static final String QUALITY = "quality";
    static final String HOLD_REASON = "holdReason";
    /** The lot that it is a part of. */
    static final String PARENT = "parent";
    static final String CARRIER = "carrier";
    static final String FOLLOWS_PARENT = "followsParent";
    /** What of a lot does not lie where the rest of it does. */
    static final String ELSEWHERE = "elsewhere";

    private static final String HEAT_NUMBER = "heatNumber";
    private static final String SUPPLIER = "supplier";
    private static final String PRODUCTION_DATE = "productionDate";
    private static final String EXPIRES_ON = "expiresOn";
    /** What a part has from its lot. */
    static final Set<String> OF_PARENT = Set.of(MATERIAL, HEAT_NUMBER, SUPPLIER, PRODUCTION_DATE, EXPIRES_ON);

    static final List<SheetColumn> COLUMNS = List.of(SheetColumn.text(ImportedSheet.KEY, true, FieldFaults.LONGEST_CODE),
            SheetColumn.reference(MATERIAL, true, MaterialDefinition.ENTITY), SheetColumn.of(QUANTITY, Type.NUMBER, true),
            SheetColumn.reference(UNIT, false, UnitOfMeasure.ENTITY), SheetColumn.reference(PLACE, false, Place.ENTITY),
            SheetColumn.text(HEAT_NUMBER, false, FieldFaults.LONGEST_CODE), SheetColumn.text(SUPPLIER, false, LotReceiving.LONGEST_SUPPLIER),
            SheetColumn.of(PRODUCTION_DATE, Type.DATE, false), SheetColumn.of(EXPIRES_ON, Type.DATE, false),
            SheetColumn.choice(QUALITY, false, List.of(QualityStatus.PENDING.name(), QualityStatus.ACCEPTED.name(), QualityStatus.ON_HOLD.name())),
            SheetColumn.text(HOLD_REASON, false, FieldFaults.LONGEST_REASON), SheetColumn.reference(PARENT, false, MaterialLot.ENTITY),
            SheetColumn.reference(CARRIER, false, CarrierRecord.ENTITY), SheetColumn.of(FOLLOWS_PARENT, Type.YES_NO, false));

    static final List<NestedSheet> NESTED = List.of(new NestedSheet(ELSEWHERE,
            List.of(SheetColumn.reference(PLACE, true, Place.ENTITY), SheetColumn.of(QUANTITY, Type.NUMBER, true)), List.of()));

    private LotRow() {
    }

    static Map<String, @Nullable Object> of(StoredLot stored) {
        MaterialLot lot = stored.lot();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(ImportedSheet.KEY, lot.code());
        values.put(MATERIAL, lot.material());
        values.put(QUANTITY, stored.quantity());
        values.put(UNIT, lot.unit());
        values.put(PLACE, stored.lying().stream().map(Lying::place).findFirst().orElse(null));
        values.put(HEAT_NUMBER, lot.heatNumber());
        values.put(SUPPLIER, lot.supplier());
        values.put(PRODUCTION_DATE, lot.productionDate());
        values.put(EXPIRES_ON, stored.expiresOn());
        values.put(QUALITY, lot.quality().name());
        values.put(HOLD_REASON, lot.holdReason());
        values.put(PARENT, lot.parent());
        values.put(CARRIER, lot.carrier());
        values.put(FOLLOWS_PARENT, lot.parent() == null ? null : lot.followsParent());
        values.put(ELSEWHERE, stored.lying().stream().skip(1).map(LotRow::part).toList());
        return values;
    }

    private static Map<String, Object> part(Lying lying) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(PLACE, lying.place());
        values.put(QUANTITY, lying.quantity());
        return values;
    }

    /** A lot that comes in so; one that is on hold comes in unjudged. */
    static WantedLot wanted(Map<String, @Nullable Object> row) {
        String quality = text(row, QUALITY);
        return new WantedLot(text(row, ImportedSheet.KEY), text(row, MATERIAL), quantity(row), text(row, UNIT), text(row, PLACE),
                text(row, HEAT_NUMBER), text(row, SUPPLIER), (LocalDate) row.get(PRODUCTION_DATE), (LocalDate) row.get(EXPIRES_ON),
                isOnHold(row) || quality == null ? QualityStatus.PENDING : QualityStatus.valueOf(quality));
    }

    static String told(@Nullable Object value) {
        return value == null ? "–" : value instanceof Boolean yes ? yes ? "✓" : "✗" : value.toString();
    }

    static boolean isPart(Map<String, @Nullable Object> row) {
        return row.get(PARENT) != null;
    }

    /** Whether nothing is left of it but its parts. */
    static boolean isDivided(Map<String, @Nullable Object> row) {
        BigDecimal quantity = quantity(row);
        return !isPart(row) && row.get(PLACE) == null && quantity != null && quantity.signum() == 0;
    }

    static boolean isOnHold(Map<String, @Nullable Object> row) {
        return QualityStatus.ON_HOLD.name().equals(row.get(QUALITY));
    }

    static @Nullable String text(Map<String, @Nullable Object> row, String key) {
        Object value = row.get(key);
        return value == null ? null : value.toString();
    }

    static @Nullable BigDecimal quantity(Map<String, @Nullable Object> row) {
        return (BigDecimal) row.get(QUANTITY);
    }

    /** The same lot, all of it in its first place. */
    static Map<String, @Nullable Object> withoutElsewhere(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(row);
        values.remove(ELSEWHERE);
        return values;
    }

    /** What lies elsewhere, in the unit of the row. */
    @SuppressWarnings("unchecked")
    static List<Lying> elsewhere(Map<String, @Nullable Object> row) {
        Object rows = row.get(ELSEWHERE);
        return rows == null ? List.of() : ((List<Map<String, @Nullable Object>>) rows).stream()
                .map(part -> new Lying(String.valueOf(part.get(PLACE)), (BigDecimal) part.get(QUANTITY))).toList();
    }
}

package io.takt.material;

import io.takt.administration.spi.ImportedSheet;
import io.takt.administration.spi.RowChange;
import io.takt.administration.spi.RowChange.Action;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.SheetColumn.Type;
import io.takt.material.LotReceiving.WantedLot;
import io.takt.material.StockInStores.StoredLot;
import io.takt.plant.Place;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lots in stock as a sheet, such as a plant begins with: a row is a lot that comes in as if a person received it. A lot that is
 * there already is never changed by a row; what a row leaves empty, it does not say.
 */
@Component
class LotSheet implements ImportedSheet {

    private static final String MATERIAL = "material";
    private static final String QUANTITY = "quantity";
    private static final String UNIT = "unit";
    private static final String PLACE = "place";
    private static final String HEAT_NUMBER = "heatNumber";
    private static final String SUPPLIER = "supplier";
    private static final String PRODUCTION_DATE = "productionDate";
    private static final String EXPIRES_ON = "expiresOn";
    private static final String QUALITY = "quality";
    private static final String HOLD_REASON = "holdReason";
    private static final String ON_HOLD = QualityStatus.ON_HOLD.name();

    private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.text(KEY, true, FieldFaults.LONGEST_CODE),
            SheetColumn.reference(MATERIAL, true, MaterialDefinition.ENTITY), SheetColumn.of(QUANTITY, Type.NUMBER, true),
            SheetColumn.reference(UNIT, false, UnitOfMeasure.ENTITY), SheetColumn.reference(PLACE, true, Place.ENTITY),
            SheetColumn.text(HEAT_NUMBER, false, FieldFaults.LONGEST_CODE), SheetColumn.text(SUPPLIER, false, LotReceiving.LONGEST_SUPPLIER),
            SheetColumn.of(PRODUCTION_DATE, Type.DATE, false), SheetColumn.of(EXPIRES_ON, Type.DATE, false),
            SheetColumn.choice(QUALITY, false, List.of(QualityStatus.PENDING.name(), QualityStatus.ACCEPTED.name(), ON_HOLD)),
            SheetColumn.text(HOLD_REASON, false, FieldFaults.LONGEST_REASON));

    private final LotReceiving receiving;
    private final MaterialLots lots;
    private final StockInStores stores;
    private final ReceiptReversal reversal;
    private final UnitConversions conversions;
    private final Permissions permissions;

    LotSheet(LotReceiving receiving, MaterialLots lots, StockInStores stores, ReceiptReversal reversal, UnitConversions conversions,
            Permissions permissions) {
        this.receiving = receiving;
        this.lots = lots;
        this.stores = stores;
        this.reversal = reversal;
        this.conversions = conversions;
        this.permissions = permissions;
    }

    @Override
    public String entity() {
        return MaterialLot.ENTITY;
    }

    @Override
    public Set<String> after() {
        return Set.of(MaterialDefinition.ENTITY, UnitOfMeasure.ENTITY, Place.ENTITY);
    }

    @Override
    public List<SheetColumn> columns() {
        return COLUMNS;
    }

    @Override
    public void export(Consumer<Map<String, ? extends @Nullable Object>> row) {
        permissions.requireReading(entity());
        stores.each(stored -> row.accept(values(stored)));
    }

    @Override
    public List<String> codes(int most) {
        permissions.requireReading(entity());
        return stores.codes(most);
    }

    @Override
    public Optional<Map<String, ? extends @Nullable Object>> find(String code) {
        permissions.requireReading(entity());
        return stores.find(code).map(LotSheet::values);
    }

    private static Map<String, @Nullable Object> values(StoredLot stored) {
        MaterialLot lot = stored.lot();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(KEY, lot.code());
        values.put(MATERIAL, lot.material());
        values.put(QUANTITY, stored.quantity());
        values.put(UNIT, lot.unit());
        values.put(PLACE, stored.place());
        values.put(HEAT_NUMBER, lot.heatNumber());
        values.put(SUPPLIER, lot.supplier());
        values.put(PRODUCTION_DATE, lot.productionDate());
        values.put(EXPIRES_ON, stored.expiresOn());
        values.put(QUALITY, lot.quality().name());
        values.put(HOLD_REASON, lot.holdReason());
        return values;
    }

    @Override
    public RowChange apply(Map<String, @Nullable Object> row) {
        String code = String.valueOf(row.get(KEY));
        permissions.requireReading(entity());
        Optional<StoredLot> known = stores.find(code);
        if (known.isPresent()) {
            requireAlike(known.get(), row);
            return new RowChange(Action.UNCHANGED, code, Map.of(), Map.of(), known.get().lot().version());
        }
        receive(code, row);
        StoredLot received = stores.find(code).orElseThrow();
        Map<String, @Nullable Object> now = values(received);
        now.keySet().remove(KEY);
        return new RowChange(Action.ADDED, code, Map.of(), now, received.lot().version());
    }

    /** What may not be used yet is received unjudged and then held, so that its history tells why. */
    private void receive(String code, Map<String, @Nullable Object> row) {
        boolean held = ON_HOLD.equals(row.get(QUALITY));
        String reason = text(row, HOLD_REASON);
        List<Fault> faults = new ArrayList<>((held ? new FieldFaults().reason("/" + HOLD_REASON, reason)
                : new FieldFaults().require(reason == null, "/" + HOLD_REASON, "material.reasonOfNoHold")).found());
        try {
            receiving.receive(wanted(code, row, held));
        } catch (InvalidInput unfit) {
            faults.addAll(unfit.faults());
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        if (held) {
            lots.hold(code, String.valueOf(reason));
        }
    }

    private static WantedLot wanted(String code, Map<String, @Nullable Object> row, boolean held) {
        String quality = text(row, QUALITY);
        return new WantedLot(code, text(row, MATERIAL), (BigDecimal) row.get(QUANTITY), text(row, UNIT), text(row, PLACE), text(row, HEAT_NUMBER),
                text(row, SUPPLIER), (LocalDate) row.get(PRODUCTION_DATE), (LocalDate) row.get(EXPIRES_ON),
                held || quality == null ? QualityStatus.PENDING : QualityStatus.valueOf(quality));
    }

    private static @Nullable String text(Map<String, @Nullable Object> row, String key) {
        Object value = row.get(key);
        return value == null ? null : value.toString();
    }

    /** @throws InvalidInput naming each cell that says something else than is */
    private void requireAlike(StoredLot known, Map<String, @Nullable Object> row) {
        FieldFaults faults = new FieldFaults();
        values(known).forEach((key, is) -> {
            Object said = key.equals(QUANTITY) ? inBase(known.lot(), row) : row.get(key);
            boolean same = said == null || key.equals(UNIT)
                    || (said instanceof BigDecimal number && is instanceof BigDecimal other ? number.compareTo(other) == 0 : said.equals(is));
            faults.require(same, "/" + key, "material.lotOtherwise", known.lot().code(), is == null ? "–" : is.toString());
        });
        faults.refuse();
    }

    private @Nullable BigDecimal inBase(MaterialLot lot, Map<String, @Nullable Object> row) {
        return row.get(QUANTITY) instanceof BigDecimal said ? conversions.toBase(lot.material(), said, text(row, UNIT)).quantity() : null;
    }

    @Override
    public int undo(RowChange change) {
        reversal.ofLot(change.code(), change.version());
        return change.version();
    }
}

package io.takt.material;

import io.takt.administration.spi.FixedSheet;
import io.takt.administration.spi.RowChange;
import io.takt.material.Stock.Lying;
import io.takt.material.StockInStores.StoredLot;
import io.takt.plant.Place;
import io.takt.security.Permissions;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.InvalidInput.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lots in stock as a sheet, such as a plant begins with: a row is a lot that comes in as if a person received it. A lot that is
 * there already is never changed by a row; what a row leaves empty, it does not say.
 */
@Component
class LotSheet extends FixedSheet {

    private final MaterialLots lots;
    private final LotParts parts;
    private final SheetParts sublots;
    private final StockInStores stores;
    private final ReceiptReversal reversal;
    private final SeenLots seen;
    private final Permissions permissions;

    LotSheet(MaterialLots lots, LotParts parts, SheetParts sublots, StockInStores stores, ReceiptReversal reversal, SeenLots seen,
            Permissions permissions) {
        super(MaterialLot.ENTITY, LotRow.COLUMNS, LotRow.NESTED);
        this.lots = lots;
        this.parts = parts;
        this.sublots = sublots;
        this.stores = stores;
        this.reversal = reversal;
        this.seen = seen;
        this.permissions = permissions;
    }

    @Override
    public Set<String> after() {
        return Set.of(MaterialDefinition.ENTITY, UnitOfMeasure.ENTITY, Place.ENTITY, CarrierRecord.ENTITY);
    }

    /** A part that came in without its lot would be a lot of its own. */
    @Override
    public boolean isCompletedLater() {
        return false;
    }

    @Override
    public void export(Consumer<Map<String, ? extends @Nullable Object>> row) {
        permissions.requireReading(entity());
        stores.each(stored -> row.accept(LotRow.of(stored)));
    }

    @Override
    public List<String> codes(int most) {
        permissions.requireReading(entity());
        return stores.codes(most);
    }

    @Override
    public Optional<Map<String, ? extends @Nullable Object>> find(String code) {
        return known(code).map(LotRow::of);
    }

    private Optional<StoredLot> known(String code) {
        permissions.requireReading(entity());
        Optional<StoredLot> found = stores.find(code);
        found.ifPresent(lot -> seen.requireSeen(code));
        return found;
    }

    @Override
    public RowChange apply(Map<String, @Nullable Object> row) {
        String code = String.valueOf(row.get(KEY));
        Optional<StoredLot> known = known(code);
        if (known.isPresent()) {
            requireAlike(known.get(), row);
            return RowChange.unchanged(code, known.get().lot().version());
        }
        receive(code, row);
        StoredLot received = stores.find(code).orElseThrow();
        Map<String, @Nullable Object> now = received.lying().size() > 1 ? LotRow.of(received) : LotRow.withoutElsewhere(LotRow.of(received));
        return RowChange.added(code, now, received.lot().version());
    }

    /** What may not be used yet is received unjudged and then held, so that its history tells why. */
    private void receive(String code, Map<String, @Nullable Object> said) {
        Map<String, @Nullable Object> row = sublots.completed(said);
        boolean held = LotRow.isOnHold(row);
        String reason = LotRow.text(row, LotRow.HOLD_REASON);
        List<Fault> faults = new ArrayList<>((held ? new FieldFaults().reason("/" + LotRow.HOLD_REASON, reason)
                : new FieldFaults().require(reason == null, "/" + LotRow.HOLD_REASON, "material.reasonOfNoHold")).found());
        List<Fault> wrongElsewhere = parts.faults(row);
        faults.addAll(wrongElsewhere);
        List<Fault> wrongPart = sublots.faults(row);
        faults.addAll(wrongPart);
        try {
            receive(wrongElsewhere.isEmpty() ? row : LotRow.withoutElsewhere(row), wrongPart.isEmpty());
        } catch (InvalidInput unfit) {
            faults.addAll(unfit.faults());
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        if (held && !LotRow.isPart(row)) {
            lots.hold(code, String.valueOf(reason));
        }
    }

    /** A part with which something is wrong is tried as a lot, for what else may be wrong; whoever asks takes that back. */
    private void receive(Map<String, @Nullable Object> row, boolean partFits) {
        boolean part = LotRow.isPart(row);
        if (part && partFits) {
            sublots.receive(row);
        } else if (!part || sublots.isOfKnown(row)) {
            parts.receive(row);
        }
    }

    /** @throws InvalidInput naming each cell that says something else than is */
    private void requireAlike(StoredLot known, Map<String, @Nullable Object> row) {
        MaterialLot lot = known.lot();
        FieldFaults faults = new FieldFaults();
        LotRow.of(known).forEach((key, is) -> {
            Object said = row.get(key);
            boolean same = said == null || switch (key) {
                case LotRow.UNIT -> true;
                case LotRow.QUANTITY -> parts.isAsMuch(lot, known.quantity(), row);
                case LotRow.PLACE -> known.lying().stream().anyMatch(part -> part.place().equals(said));
                case LotRow.ELSEWHERE -> parts.lieSo(known, row);
                default -> said.equals(is);
            };
            faults.require(same, "/" + key, "material.lotOtherwise", lot.code(), key.equals(LotRow.ELSEWHERE) ? told(known.lying()) : LotRow.told(is));
        });
        faults.refuse();
    }

    private static String told(List<Lying> lying) {
        return lying.stream().map(part -> part.place() + " " + part.quantity().toPlainString()).collect(Collectors.joining(", "));
    }

    @Override
    public int undo(RowChange change) {
        reversal.ofLot(change.code(), change.version());
        return change.version();
    }
}

package io.takt.material;

import io.takt.administration.spi.ImportedSheet;
import io.takt.material.LotReceiving.WantedLot;
import io.takt.material.StockInStores.StoredLot;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput.Fault;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lots of a sheet that are parts of others: each is as its lot is, but for one that was held alone. */
@Component
class SheetParts {

    private final LotParts places;
    private final LotReceiving receiving;
    private final Sublots sublots;
    private final StockInStores stores;
    private final CarrierRecords carriers;
    private final SeenLots seen;

    SheetParts(LotParts places, LotReceiving receiving, Sublots sublots, StockInStores stores, CarrierRecords carriers,
            SeenLots seen) {
        this.places = places;
        this.receiving = receiving;
        this.sublots = sublots;
        this.stores = stores;
        this.carriers = carriers;
        this.seen = seen;
    }

    /** What a row means: what that of a part leaves empty is as in its lot. */
    Map<String, @Nullable Object> completed(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>(row);
        lotOf(row).map(LotRow::of).ifPresent(lot -> asInLot(row).filter(key -> row.get(key) == null).forEach(key -> whole.put(key, lot.get(key))));
        return whole;
    }

    private static Stream<String> asInLot(Map<String, @Nullable Object> row) {
        return isAlone(row) ? LotRow.OF_PARENT.stream() : Stream.concat(LotRow.OF_PARENT.stream(), Stream.of(LotRow.QUALITY, LotRow.HOLD_REASON));
    }

    private static boolean isAlone(Map<String, @Nullable Object> row) {
        return Boolean.FALSE.equals(row.get(LotRow.FOLLOWS_PARENT));
    }

    boolean isOfKnown(Map<String, @Nullable Object> row) {
        return lotOf(row).isPresent();
    }

    private Optional<StoredLot> lotOf(Map<String, @Nullable Object> row) {
        return Optional.ofNullable(LotRow.text(row, LotRow.PARENT)).filter(seen::isSeen).flatMap(stores::find);
    }

    /** What is wrong with a part, and with what is said of a part where there is none. */
    List<Fault> faults(Map<String, @Nullable Object> row) {
        FieldFaults faults = new FieldFaults();
        if (!LotRow.isPart(row)) {
            Stream.of(LotRow.CARRIER, LotRow.FOLLOWS_PARENT).forEach(key -> faults.require(row.get(key) == null, "/" + key, "material.onlyOfPart"));
            return faults.found();
        }
        String carrier = LotRow.text(row, LotRow.CARRIER);
        faults.require(carrier == null || carriers.findForNewWork(carrier).isPresent(), "/" + LotRow.CARRIER, "material.carrierUnknown", String.valueOf(carrier))
                .require(!isAlone(row) || LotRow.isOnHold(row), "/" + LotRow.FOLLOWS_PARENT, "material.aloneOnHold");
        lotOf(row).ifPresentOrElse(lot -> check(row, lot, faults),
                () -> faults.require(false, "/" + LotRow.PARENT, "material.lotUnknown", String.valueOf(row.get(LotRow.PARENT))));
        return faults.found();
    }

    private static void check(Map<String, @Nullable Object> row, StoredLot lot, FieldFaults faults) {
        String code = lot.lot().code();
        faults.require(lot.lot().parent() == null, "/" + LotRow.PARENT, "material.partOfPart", code, String.valueOf(lot.lot().parent()));
        Map<String, @Nullable Object> is = LotRow.of(lot);
        asInLot(row).forEach(key -> faults.require(Objects.equals(row.get(key), is.get(key)), "/" + key, "material.partOtherwise", code,
                LotRow.told(is.get(key))));
    }

    /** Receives a part with which nothing is wrong. */
    void receive(Map<String, @Nullable Object> row) {
        places.receive(row, (wanted, said) -> receive(row, wanted, said));
        if (isAlone(row)) {
            sublots.holdAlone(String.valueOf(row.get(ImportedSheet.KEY)), String.valueOf(row.get(LotRow.HOLD_REASON)));
        }
    }

    private void receive(Map<String, @Nullable Object> row, WantedLot wanted, String said) {
        receiving.receive(wanted, said, receipt -> sublots.receive(receipt, String.valueOf(row.get(LotRow.PARENT)), LotRow.text(row, LotRow.CARRIER)));
    }
}

package io.takt.material;

import io.takt.material.LotReceiving.WantedLot;
import io.takt.material.Stock.Lying;
import io.takt.material.StockInStores.StoredLot;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput.Fault;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A lot of a sheet that lies in several stores: what of its quantity comes into which. */
@Component
class LotParts {

    private final LotReceiving receiving;
    private final MaterialLots lots;
    private final UnitConversions conversions;

    LotParts(LotReceiving receiving, MaterialLots lots, UnitConversions conversions) {
        this.receiving = receiving;
        this.lots = lots;
        this.conversions = conversions;
    }

    /** What is wrong with what shall lie elsewhere. */
    List<Fault> faults(Map<String, @Nullable Object> row) {
        List<Lying> elsewhere = LotRow.elsewhere(row);
        FieldFaults faults = new FieldFaults();
        Set<String> places = new HashSet<>(Set.of(String.valueOf(row.get(LotRow.PLACE))));
        BigDecimal left = LotRow.quantity(row);
        for (int at = 0; at < elsewhere.size(); at++) {
            Lying part = elsewhere.get(at);
            String pointer = "/" + LotRow.ELSEWHERE + "/" + at + "/";
            UnitConversions.amount(faults, pointer + LotRow.QUANTITY, part.quantity())
                    .require(receiving.isStore(part.place()), pointer + LotRow.PLACE, "material.noStorage", part.place())
                    .require(places.add(part.place()), pointer + LotRow.PLACE, "administration.listedTwice", part.place());
            left = left == null ? null : left.subtract(part.quantity());
            faults.require(left == null || left.signum() > 0, pointer + LotRow.QUANTITY, "material.nothingLeftFirst");
        }
        return faults.found();
    }

    /** Receives the lot; one that is divided wholly is only entered. */
    void receive(Map<String, @Nullable Object> row) {
        if (LotRow.isDivided(row)) {
            receiving.enterDivided(LotRow.wanted(row));
        } else {
            receive(row, receiving::receive);
        }
    }

    /**
     * Receives what of the lot lies first, then the rest.
     *
     * @param first takes the lot into stock, with its quantity as a person said it in another unit
     */
    void receive(Map<String, @Nullable Object> row, BiConsumer<WantedLot, String> first) {
        List<Lying> elsewhere = inBase(row);
        if (elsewhere.isEmpty()) {
            first.accept(LotRow.wanted(row), LotReceiving.said(LotRow.quantity(row), LotRow.text(row, LotRow.UNIT)));
            return;
        }
        Map<String, @Nullable Object> own = new LinkedHashMap<>(row);
        BigDecimal whole = quantity(String.valueOf(row.get(LotRow.MATERIAL)), row);
        own.put(LotRow.QUANTITY, elsewhere.stream().map(Lying::quantity).reduce(whole, BigDecimal::subtract));
        own.remove(LotRow.UNIT);
        WantedLot wanted = LotRow.wanted(own);
        String unit = LotRow.text(row, LotRow.UNIT);
        List<Lying> said = LotRow.elsewhere(row);
        BigDecimal saidFirst = said.stream().map(Lying::quantity).reduce(LotRow.quantity(row), BigDecimal::subtract);
        first.accept(wanted, LotReceiving.said(saidFirst, unit));
        for (int at = 0; at < elsewhere.size(); at++) {
            Lying part = elsewhere.get(at);
            lots.receiveElsewhere(String.valueOf(wanted.code()), part.place(), part.quantity(), LotReceiving.said(said.get(at).quantity(), unit));
        }
    }

    private List<Lying> inBase(Map<String, @Nullable Object> row) {
        String material = String.valueOf(row.get(LotRow.MATERIAL));
        String unit = LotRow.text(row, LotRow.UNIT);
        return LotRow.elsewhere(row).stream()
                .map(part -> new Lying(part.place(), conversions.toBase(material, part.quantity(), unit).quantity())).toList();
    }

    /** What a row says in the material's own unit. */
    private BigDecimal quantity(String material, Map<String, @Nullable Object> row) {
        return conversions.toBase(material, LotRow.quantity(row), LotRow.text(row, LotRow.UNIT)).quantity();
    }

    /** Whether a row says as much as there is. */
    boolean isAsMuch(MaterialLot lot, BigDecimal quantity, Map<String, @Nullable Object> row) {
        return LotRow.isDivided(row) ? quantity.signum() == 0 : quantity(lot.material(), row).compareTo(quantity) == 0;
    }

    /** Whether a row says that as much lies in each place as does, whichever of them it names first. */
    boolean lieSo(StoredLot known, Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>(row);
        own.put(LotRow.MATERIAL, known.lot().material());
        List<Lying> said = new ArrayList<>(inBase(own));
        BigDecimal first = said.stream().map(Lying::quantity).reduce(known.quantity(), BigDecimal::subtract);
        said.add(new Lying(String.valueOf(row.get(LotRow.PLACE)), first));
        return said.size() == known.lying().size() && said.stream().allMatch(part -> known.lying().stream()
                .anyMatch(other -> other.place().equals(part.place()) && other.quantity().compareTo(part.quantity()) == 0));
    }
}

package io.takt.traceability;

import io.takt.execution.LotHolders;
import io.takt.execution.LotHolders.Count;
import io.takt.execution.LotHolders.Holder;
import io.takt.material.Carriers;
import io.takt.material.Carriers.Carrier;
import io.takt.material.MaterialLot;
import io.takt.material.MaterialLots;
import io.takt.material.Stock;
import io.takt.ordering.Pegging;
import io.takt.ordering.Pegging.ForWhom;
import io.takt.security.Permissions;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.traceability.Recall.Counts;
import io.takt.traceability.Recall.Left;
import io.takt.traceability.Recall.OfMaterial;
import io.takt.traceability.Recall.Origin;
import io.takt.traceability.Recall.Reserved;
import io.takt.traceability.Recall.Waiting;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Follows a material lot forward. */
@Component
class RecallReader {

    private final LotHolders holders;
    private final MaterialLots lots;
    private final Stock stock;
    private final Carriers carriers;
    private final Pegging pegging;
    private final MaterialNames names;
    private final Permissions permissions;

    RecallReader(LotHolders holders, MaterialLots lots, Stock stock, Carriers carriers, Pegging pegging, MaterialNames names,
            Permissions permissions) {
        this.holders = holders;
        this.lots = lots;
        this.stock = stock;
        this.carriers = carriers;
        this.pegging = pegging;
        this.names = names;
        this.permissions = permissions;
    }

    Recall recall(String materialLot) {
        MaterialLot lot = lots.get(materialLot);
        List<String> family = family(lot);
        List<Count> counts = holders.counts(family);
        Map<String, String> places = places(counts.stream().map(Count::carrier).toList());
        return new Recall(origin(lot),
                family.stream().flatMap(code -> stock.lying(lot.material(), code).stream().map(lying -> new Left(code, lying.place(), lying.quantity())))
                        .toList(),
                holders.waiting(family).stream().map(RecallReader::waiting).toList(),
                stock.reservations(lot.material()).stream().map(kept -> new Reserved(kept.workOrder(), kept.quantity())).toList(),
                sum(counts, places), materials(counts, places));
    }

    /** The lot and its parts: what is wrong with the one is wrong with the others. */
    private List<String> family(MaterialLot lot) {
        return Stream.concat(Stream.of(lot.code()), lots.sublots(lot.code()).stream().map(MaterialLot::code)).toList();
    }

    private static Origin origin(MaterialLot lot) {
        return new Origin(lot.code(), lot.material(), lot.materialName(LocaleContextHolder.getLocale()), lot.supplier(),
                lot.heatNumber(), lot.quality(), lot.holdReason(), lot.quantity(), lot.unit(), lot.receivedAt(), lot.parent());
    }

    private static Waiting waiting(LotHolders.Waiting part) {
        return new Waiting(part.unit(), part.workOrder(), part.place(), part.quantity(), part.pickedAt());
    }

    private List<OfMaterial> materials(List<Count> counts, Map<String, String> places) {
        Map<String, List<Count>> byMaterial = counts.stream().collect(Collectors.groupingBy(Count::material));
        return byMaterial.entrySet().stream()
                .map(own -> new OfMaterial(own.getKey(), names.of(own.getKey()), sum(own.getValue(), places)))
                .sorted(Comparator.comparingLong((OfMaterial own) -> own.units().holding()).reversed()
                        .thenComparing(OfMaterial::material)).toList();
    }

    private static Counts sum(List<Count> counts, Map<String, String> places) {
        Map<Whereabouts, Long> held = counts.stream().filter(Count::held).collect(Collectors.groupingBy(
                count -> Whereabouts.of(count.state(), count.bin(), place(count.carrier(), count.bin(), places)), Collectors.summingLong(Count::units)));
        long holding = held.values().stream().mapToLong(Long::longValue).sum();
        long takenOut = counts.stream().filter(count -> !count.held()).mapToLong(Count::units).sum();
        return new Counts(holding, held.getOrDefault(Whereabouts.IN_STOCK, 0L), held.getOrDefault(Whereabouts.LEFT_STORE, 0L),
                held.getOrDefault(Whereabouts.IN_PROCESS, 0L), held.getOrDefault(Whereabouts.BUILT_IN, 0L),
                held.getOrDefault(Whereabouts.SCRAPPED, 0L), takenOut);
    }

    Page<RecalledUnit> units(String materialLot, ListQuery query) {
        MaterialLot lot = lots.get(materialLot);
        Page<Holder> page = holders.list(family(lot), query);
        Map<String, String> places = places(page.items().stream().map(Holder::carrier).toList());
        Map<String, String> called = names.of(page.items().stream().map(Holder::material).toList());
        Map<String, ForWhom> customers = customers(page.items());
        return page.map(holder -> unit(holder, place(holder.carrier(), holder.bin(), places), called.getOrDefault(holder.material(), holder.material()),
                customers.get(holder.productionOrder())));
    }

    /** By production order; told to those who may read orders. */
    private Map<String, ForWhom> customers(List<Holder> units) {
        if (!permissions.has("ordering.read")) {
            return Map.of();
        }
        return pegging.forWhom(units.stream().map(Holder::productionOrder).filter(Objects::nonNull).distinct().toList()).stream()
                .collect(Collectors.toMap(ForWhom::productionOrder, Function.identity()));
    }

    private static RecalledUnit unit(Holder holder, @Nullable String boxPlace, String materialName, @Nullable ForWhom whom) {
        Whereabouts whereabouts = Whereabouts.of(holder.state(), holder.bin(), boxPlace);
        return new RecalledUnit(holder.code(), holder.code(), holder.serial(), holder.material(), materialName, holder.workOrder(),
                holder.productionOrder(), whom == null ? null : whom.customerOrder(), whom == null ? null : whom.customer(),
                holder.carrier(), holder.slot(), holder.state(), holder.grade(), whereabouts, holder.bin(),
                place(whereabouts, holder, boxPlace), holder.station(), holder.builtInto(), holder.nonconformance(),
                holder.through().isEmpty() ? null : holder.through(), holder.quantity(), holder.since(), holder.until());
    }

    private static @Nullable String place(Whereabouts whereabouts, Holder holder, @Nullable String boxPlace) {
        return switch (whereabouts) {
            case IN_STOCK -> holder.bin();
            case LEFT_STORE, IN_PROCESS -> boxPlace;
            case BUILT_IN, SCRAPPED -> null;
        };
    }

    /** Where its box stands; what lies in no box lies where it was stored. */
    private static @Nullable String place(String box, @Nullable String bin, Map<String, String> places) {
        return box.isEmpty() ? bin : places.get(box);
    }

    private Map<String, String> places(Collection<String> boxes) {
        Map<String, String> places = new HashMap<>();
        for (Carrier carrier : carriers.named(boxes.stream().filter(code -> !code.isEmpty()).distinct().toList())) {
            if (carrier.place() != null) {
                places.put(carrier.code(), carrier.place());
            }
        }
        return places;
    }
}

package io.takt.execution.overview;

import io.takt.execution.LineOverview.Box;
import io.takt.execution.LineOverview.Piece;
import io.takt.execution.domain.Transport;
import io.takt.execution.domain.TransportState;
import io.takt.execution.overview.LineRows.Boxed;
import io.takt.execution.overview.LineRows.LotOnItsWay;
import io.takt.material.Carriers;
import io.takt.material.Carriers.Carrier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Boxes with what lies in them, and where each stands: on its mover, at its lot's station, else where it was put down last. */
@Component
class BoxesInLine {

    private final Carriers carriers;

    BoxesInLine(Carriers carriers) {
        this.carriers = carriers;
    }

    /** Empty boxes that nobody has placed are in nobody's way, and left out. */
    List<Box> of(List<Boxed> units, List<LotOnItsWay> lots, Map<Long, String> orders, List<Transport> moves) {
        Map<String, List<Boxed>> contents = units.stream().collect(Collectors.groupingBy(Boxed::carrier));
        Map<String, LotOnItsWay> travelling = lots.stream().filter(lot -> lot.carrier() != null && !lot.ended())
                .collect(Collectors.toMap(lot -> Objects.requireNonNull(lot.carrier()), Function.identity(), later()));
        Map<String, Transport> moved = moves.stream()
                .collect(Collectors.toMap(Transport::carrier, Function.identity(), (first, next) -> first));
        return carriers.all().stream().map(carrier -> box(carrier, contents.getOrDefault(carrier.code(), List.of()),
                Optional.ofNullable(travelling.get(carrier.code())), Optional.ofNullable(moved.get(carrier.code())), orders))
                .filter(box -> box.place() != null || !box.pieces().isEmpty() || box.workOrder() != null).toList();
    }

    private static BinaryOperator<LotOnItsWay> later() {
        return (one, other) -> one.id() > other.id() ? one : other;
    }

    private static Box box(Carrier carrier, List<Boxed> units, Optional<LotOnItsWay> lot, Optional<Transport> move,
            Map<Long, String> orders) {
        List<Piece> pieces = units.stream()
                .map(unit -> new Piece(unit.slot(), unit.code(), unit.workOrder(), unit.material(), unit.state())).toList();
        boolean moving = move.filter(BoxesInLine::isUnderWay).isPresent();
        return new Box(carrier.code(), carrier.slots(), place(carrier, lot, move), moving,
                lot.map(on -> orders.get(on.orderId())).orElse(null), pieces);
    }

    private static @Nullable String place(Carrier carrier, Optional<LotOnItsWay> lot, Optional<Transport> move) {
        return move.map(of -> isUnderWay(of) ? of.station() : of.source()).or(() -> lot.map(LotOnItsWay::station))
                .orElse(carrier.place());
    }

    private static boolean isUnderWay(Transport move) {
        return move.state() == TransportState.REQUESTED;
    }
}

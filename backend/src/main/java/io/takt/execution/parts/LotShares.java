package io.takt.execution.parts;

import io.takt.execution.domain.RoutingBook.Component;
import io.takt.execution.domain.Substitution;
import io.takt.execution.domain.Unit;
import io.takt.shared.InvalidInput;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which unit gets how much from which lot: the first lots that have something left, the planned material's own in front. */
final class LotShares {

    private final Component component;
    private final Deque<Source> open;

    LotShares(Component component, List<Source> sources) {
        this.component = component;
        this.open = new ArrayDeque<>(sources);
    }

    /**
     * A lot to take from.
     *
     * @param left        what nobody has picked
     * @param substituted how it stands for the planned material; null for a lot of that itself
     */
    record Source(String lot, String material, BigDecimal left, @Nullable Substitution substituted) {

        Source without(BigDecimal taken) {
            return new Source(lot, material, left.subtract(taken), substituted);
        }
    }

    /**
     * What one unit gets from a lot.
     *
     * @param planned for how much of the planned material it stands
     */
    record Share(Unit unit, String material, String lot, BigDecimal quantity, BigDecimal planned) {
    }

    /** @throws InvalidInput naming the lots of the component if they are too small, or cannot stand for it exactly */
    List<Share> of(List<Unit> units) {
        List<Share> shares = new ArrayList<>();
        units.forEach(unit -> give(unit, shares));
        return shares;
    }

    private void give(Unit unit, List<Share> shares) {
        BigDecimal needed = component.perPiece();
        while (needed.signum() > 0) {
            Source first = open.peek();
            if (first == null) {
                throw InvalidInput.at("/lots/" + component.material(), "execution.lotsTooSmall", component.material(), needed);
            }
            open.remove();
            Optional<Share> share = first.substituted() == null ? own(unit, first, needed) : instead(unit, first, first.substituted(), needed);
            if (share.isPresent()) {
                shares.add(share.get());
                open.addFirst(first.without(share.get().quantity()));
                needed = needed.subtract(share.get().planned());
            }
        }
    }

    private static Optional<Share> own(Unit unit, Source source, BigDecimal needed) {
        BigDecimal taken = source.left().min(needed);
        return taken.signum() > 0 ? Optional.of(new Share(unit, source.material(), source.lot(), taken, taken)) : Optional.empty();
    }

    /** All that a unit still needs comes from one lot of a substitute: half of it might be no number that can be written down. */
    private Optional<Share> instead(Unit unit, Source source, Substitution substitution, BigDecimal needed) {
        BigDecimal whole = substitution.of(needed).orElseThrow(() -> InvalidInput.at("/lots/" + component.material(), "execution.substituteNotExact",
                source.material(), needed, component.material()));
        return source.left().compareTo(whole) >= 0 ? Optional.of(new Share(unit, source.material(), source.lot(), whole, needed)) : Optional.empty();
    }
}

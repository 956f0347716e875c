package io.takt.plant;

import io.takt.plant.domain.PlaceRows;
import io.takt.security.PlaceBindings;
import io.takt.shared.Actors;
import io.takt.shared.ListQuery;
import io.takt.shared.OutsideScope;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Which part of the plant the current actor's account is for. Services ask it for everything that stands somewhere; what stands
 * nowhere is everybody's. Only people are bound. Within a transaction the plant is read once.
 */
@Service
public class PlantScope {

    /** The filter by which a list's statement knows the places, with commas between; nobody else may set it. */
    public static final String WITHIN = "within";

    /** The filter of a list by a place: what stands there or below it. */
    public static final String BELOW = "below";

    private final PlaceBindings bindings;
    private final PlaceRows places;

    PlantScope(PlaceBindings bindings, PlaceRows places) {
        this.bindings = bindings;
        this.places = places;
    }

    /**
     * What one actor's account is for.
     *
     * @param bound   the places that were chosen; empty for the whole plant
     * @param within  these and all that stands below
     * @param above   what they stand below
     * @param outside all other places, those above included
     */
    private record Scope(String actor, List<String> bound, Set<String> within, Set<String> above, Set<String> outside) {

        boolean whole() {
            return bound.isEmpty();
        }
    }

    /** The places within; empty for the whole plant. */
    @Transactional(readOnly = true)
    public Optional<Set<String>> places() {
        Scope scope = current();
        return scope.whole() ? Optional.empty() : Optional.of(scope.within());
    }

    /** The places that are not; none for the whole plant. What is no place at all, such as a desk's name, is not among them. */
    @Transactional(readOnly = true)
    public Set<String> outside() {
        return current().outside();
    }

    /** Whether something is for the actor where it stands; what stands nowhere, or where the plant has no place, is everybody's. */
    @Transactional(readOnly = true)
    public boolean covers(@Nullable String place) {
        // to the database a code with a blank at its end is the same one
        return place == null || !current().outside().contains(place.stripTrailing());
    }

    /** Whether what holds for some places concerns the actor: one of them is within, or above. */
    @Transactional(readOnly = true)
    public boolean concerns(Collection<String> some) {
        Scope scope = current();
        return scope.whole() || some.isEmpty() || some.stream().anyMatch(place -> scope.within().contains(place) || scope.above().contains(place));
    }

    /** @throws OutsideScope if something stands where the actor's account is not for */
    @Transactional(readOnly = true)
    public void requireWithin(@Nullable String place) {
        if (!covers(place)) {
            throw outside(String.valueOf(place));
        }
    }

    /** The refusal of something that is not within, for whoever has found out alone. */
    @Transactional(readOnly = true)
    public OutsideScope outside(String place) {
        return new OutsideScope(current().bound().stream().map(this::node).toList(), node(place));
    }

    private OutsideScope.Node node(String code) {
        return places.find(code).map(place -> new OutsideScope.Node(code, place.nameZh(), place.nameEn()))
                .orElse(new OutsideScope.Node(code, "", ""));
    }

    /** The list, narrowed to what stands within; where it asks for a place, to what stands there or below it. */
    @Transactional(readOnly = true)
    public ListQuery narrow(ListQuery query) {
        String asked = query.filter(BELOW);
        Optional<Set<String>> within = asked == null ? places() : Optional.of(below(asked));
        return within.map(codes -> query.with(WITHIN, String.join(",", codes))).orElse(query);
    }

    private Set<String> below(String place) {
        Set<String> codes = withBelow(Set.of(place), places.all(true));
        places().ifPresent(codes::retainAll);
        return codes;
    }

    /** @param all each behind the one above it */
    private static Set<String> withBelow(Collection<String> some, List<Place> all) {
        Set<String> codes = new HashSet<>(some);
        all.stream().filter(place -> place.parent() != null && codes.contains(place.parent())).forEach(place -> codes.add(place.code()));
        return codes;
    }

    /** The list, narrowed to what stands within or holds for it from above. */
    @Transactional(readOnly = true)
    public ListQuery narrowWithAbove(ListQuery query) {
        Scope scope = current();
        if (scope.whole()) {
            return query;
        }
        Set<String> all = new HashSet<>(scope.within());
        all.addAll(scope.above());
        return query.with(WITHIN, String.join(",", all));
    }

    /** Whoever changes the structure tells so, for the running transaction may ask again. */
    public void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    private Scope current() {
        String actor = Actors.findCurrent().map(found -> found.text()).orElse("");
        if (TransactionSynchronizationManager.getResource(this) instanceof Scope known && known.actor().equals(actor)) {
            return known;
        }
        Scope scope = read(actor);
        keep(scope);
        return scope;
    }

    private void keep(Scope scope) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return;
        }
        if (TransactionSynchronizationManager.unbindResourceIfPossible(this) == null) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    forget();
                }
            });
        }
        TransactionSynchronizationManager.bindResource(this, scope);
    }

    private Scope read(String actor) {
        List<String> bound = bindings.current();
        if (bound.isEmpty()) {
            return new Scope(actor, bound, Set.of(), Set.of(), Set.of());
        }
        List<Place> all = places.all(true);
        Set<String> within = withBelow(bound, all);
        Set<String> reached = new HashSet<>(bound);
        for (int index = all.size() - 1; index >= 0; index--) {
            Place place = all.get(index);
            if (place.parent() != null && reached.contains(place.code())) {
                reached.add(place.parent());
            }
        }
        reached.removeAll(within);
        Set<String> outside = all.stream().map(Place::code).filter(code -> !within.contains(code)).collect(Collectors.toSet());
        return new Scope(actor, bound, within, reached, outside);
    }
}

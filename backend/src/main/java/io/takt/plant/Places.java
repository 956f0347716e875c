package io.takt.plant;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.plant.Place.Type;
import io.takt.plant.domain.PlaceRows;
import io.takt.shared.FieldFaults;
import io.takt.shared.ListQuery;
import io.takt.shared.Refused;
import io.takt.shared.Version;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people do with the places of the plant; other modules ask {@link Plant}. Whoever changes the hierarchy does so alone, so
 * that what was checked of the places around still holds when it is written.
 */
@Service
public class Places extends MasterData<Place, WantedPlace> {

    private final PlaceRows rows;
    private final RecordKeeping keeping;
    private final PlantScope scope;

    Places(PlaceRows rows, RecordKeeping keeping, PlantScope scope) {
        super(Place.ENTITY, rows, keeping);
        this.scope = scope;
        this.rows = rows;
        this.keeping = keeping;
    }

    /** The whole hierarchy with what is archived, each place behind the one above it. Needs {@code plant.read}. */
    @Transactional(readOnly = true)
    public List<Place> structure() {
        keeping.requireReading(Place.ENTITY);
        return rows.all(true).stream().filter(place -> scope.covers(place.code())).toList();
    }

    @Override
    protected ListQuery narrowed(ListQuery query) {
        return scope.narrow(query);
    }

    @Override
    protected void requireSeen(Place place) {
        scope.requireWithin(place.code());
    }

    /** What is new stands below something of one's own: the plant has become another since it was read. */
    @Override
    protected void requireOwn(Place place) {
        scope.forget();
        scope.requireWithin(place.code());
    }

    @Override
    protected Set<String> filters() {
        return Set.of("type", "parent");
    }

    /** {@code type} sorts from the enterprise down. */
    @Override
    protected Set<String> sorts() {
        return Set.of("type");
    }

    @Override
    public String exportedBy() {
        return "type";
    }

    @Override
    protected FieldFaults faults(WantedPlace wanted, @Nullable Place before) {
        rows.lockHierarchy();
        FieldFaults faults = PlaceFaults.of(wanted);
        Type type = wanted.type();
        if (type == null) {
            return faults;
        }
        PlaceFaults.standing(faults, type, wanted.parent(), parent(wanted.parent()));
        if (type == Type.ENTERPRISE && (before == null || before.type() != Type.ENTERPRISE)) {
            rows.enterprise().ifPresent(other -> faults.require(false, "/type", "plant.oneEnterprise", other.code()));
        }
        return faults;
    }

    /** The type stays once anything names the place or stands below it. */
    @Override
    protected void requireAllowed(Place before, WantedPlace wanted) {
        if (!Objects.equals(wanted.parent(), before.parent())) {
            requireBothWithin(before.parent(), wanted.parent());
        }
        if (wanted.type() != before.type()) {
            keeping.requireNeverUsed(before, "plant.typeFixed");
        }
    }

    @Override
    protected void requireRestorable(Place archived) {
        parent(archived.parent()).ifPresent(keeping::requireNotArchived);
        if (archived.type() == Type.ENTERPRISE) {
            rows.enterprise().ifPresent(other -> {
                throw new Refused("plant.oneEnterprise", other.code());
            });
        }
    }

    /**
     * Puts a place, with all that stands below it, below another or elsewhere among those beside it.
     *
     * @throws io.takt.shared.InvalidInput if it may not stand there
     * @throws io.takt.shared.ConcurrentChange if it is no longer as it was read
     */
    public Place move(String code, Version read, Spot spot) {
        keeping.requireEditing(Place.ENTITY);
        Place place = lock(code);
        scope.requireWithin(code);
        requireBothWithin(place.parent(), spot.parent());
        keeping.requireChangeable(place, read);
        FieldFaults faults = new FieldFaults();
        PlaceFaults.standing(faults, place.type(), spot.parent(), parent(spot.parent()));
        faults.refuse();
        Spot old = new Spot(place.parent(), behind(place, beside(place.parent())));
        List<Place> beside = new ArrayList<>(beside(spot.parent()));
        beside.removeIf(other -> other.id() == place.id());
        int index = spot.before() == null ? beside.size() : indexOf(spot.before(), beside);
        faults.require(index >= 0, "/before", "plant.notBeside", String.valueOf(spot.before())).refuse();
        beside.add(index, place);
        return spot.equals(old) ? place : put(place, old, spot, beside);
    }

    /** Whoever takes a place away from somewhere or puts it there changes what stands there. */
    private void requireBothWithin(@Nullable String from, @Nullable String to) {
        scope.requireWithin(from);
        scope.requireWithin(to);
    }

    private Place put(Place place, Spot old, Spot spot, List<Place> beside) {
        rows.standBelow(place.id(), spot.parent());
        scope.forget();
        IntStream.range(0, beside.size()).boxed().filter(index -> beside.get(index).position() != index + 1)
                .sorted(Comparator.comparing(index -> beside.get(index).id()))
                .forEach(index -> rows.position(beside.get(index).id(), index + 1));
        Place moved = rows.find(place.code()).orElseThrow();
        keeping.tell(moved, "moved", old.unlike(spot), spot.unlike(old));
        return moved;
    }

    private Optional<Place> parent(@Nullable String code) {
        return code == null ? Optional.empty() : rows.find(code).filter(place -> place.hasCode(code));
    }

    private List<Place> beside(@Nullable String parent) {
        return parent == null ? List.of() : rows.below(parent);
    }

    private static @Nullable String behind(Place place, List<Place> beside) {
        int index = indexOf(place.code(), beside);
        return index < 0 || index + 1 == beside.size() ? null : beside.get(index + 1).code();
    }

    private static int indexOf(String code, List<Place> places) {
        return IntStream.range(0, places.size()).filter(index -> places.get(index).code().equals(code)).findFirst().orElse(-1);
    }

    /**
     * Where a place stands.
     *
     * @param parent what it stands below; null for the enterprise
     * @param before which of those beside it comes next; null for the last
     */
    public record Spot(@Nullable String parent, @Nullable String before) {

        private Map<String, ?> unlike(Spot other) {
            Map<String, Object> own = new LinkedHashMap<>();
            if (!Objects.equals(parent, other.parent)) {
                own.put("parent", parent);
            }
            if (!Objects.equals(before, other.before)) {
                own.put("before", before);
            }
            return own;
        }
    }
}

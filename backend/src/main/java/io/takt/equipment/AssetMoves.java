package io.takt.equipment;

import io.takt.administration.RecordKeeping;
import io.takt.equipment.PhysicalAsset.Condition;
import io.takt.equipment.domain.AssetRows;
import io.takt.equipment.domain.AssetStays;
import io.takt.eventlog.EventLog;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.NotFound;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings assets from place to place. At most one fills the role of a machine, and none leaves one that works: what a machine
 * does, it says itself. Each act needs {@code equipment.edit}.
 */
@Service
@Transactional
public class AssetMoves {

    /** What a machine does while its asset stays where it is. */
    private static final Set<EquipmentState> WORKING = Set.of(EquipmentState.RUNNING, EquipmentState.SETUP);

    private final AssetRows rows;
    private final AssetStays stays;
    private final EquipmentRecords machines;
    private final RecordKeeping keeping;
    private final EventLog events;
    private final PlantClock clock;

    AssetMoves(AssetRows rows, AssetStays stays, EquipmentRecords machines, RecordKeeping keeping, EventLog events, PlantClock clock) {
        this.rows = rows;
        this.stays = stays;
        this.machines = machines;
        this.keeping = keeping;
        this.events = events;
        this.clock = clock;
    }

    /** Where an asset was and who brought it there, the newest first. */
    @Transactional(readOnly = true)
    public List<AssetStay> staysOf(String asset) {
        keeping.requireReading(PhysicalAsset.ENTITY);
        return stays.of(rows.find(asset).orElseThrow(() -> new NotFound("administration.recordUnknown", asset)).id());
    }

    /** Which assets have filled the role of a machine, the newest first. */
    @Transactional(readOnly = true)
    public List<AssetStay> staysAt(String equipment) {
        keeping.requireReading(PhysicalAsset.ENTITY);
        return stays.at(machines.read(equipment).code());
    }

    /** The asset fills the empty role of a machine from now on, be it that it has always been there and is written down only now. */
    public PhysicalAsset install(String code, @Nullable String equipment, @Nullable String reason) {
        keeping.requireEditing(PhysicalAsset.ENTITY);
        new FieldFaults().named("/equipment", equipment).reason("/reason", reason).refuse();
        PhysicalAsset asset = lock(code);
        String goal = Objects.requireNonNull(equipment);
        requireOfClass(asset, machine(goal));
        requireElsewhere(asset, AssetPlace.at(goal));
        leave(asset);
        return move(asset, AssetPlace.at(goal), "assetInstalled", reason);
    }

    /**
     * Takes back that an asset was installed, as if it never had been.
     *
     * @throws ConcurrentChange if it fills the role no longer
     */
    void takeBack(String code, String equipment) {
        keeping.requireEditing(PhysicalAsset.ENTITY);
        PhysicalAsset asset = lock(code);
        List<AssetStay> all = stays.of(asset.id());
        if (!equipment.equals(asset.equipment()) || all.size() < 2) {
            throw new ConcurrentChange("administration.recordNoLonger", code);
        }
        leave(asset);
        AssetPlace before = new AssetPlace(all.get(1).condition(), all.get(1).equipment());
        put(asset, before);
        stays.removeLast(asset.id());
        stays.resume(asset.id());
        tell(asset, before, "assetInstallationTakenBack", "–");
    }

    /** The asset is in the store or in repair from now on. */
    public PhysicalAsset remove(String code, @Nullable Condition to, @Nullable String reason) {
        keeping.requireEditing(PhysicalAsset.ENTITY);
        new FieldFaults().given("/condition", to).reason("/reason", reason)
                .require(to == null || to == Condition.IN_STORE || to == Condition.IN_REPAIR, "/condition", "equipment.conditionUnfit")
                .refuse();
        PhysicalAsset asset = lock(code);
        AssetPlace goal = AssetPlace.of(Objects.requireNonNull(to));
        requireElsewhere(asset, goal);
        leave(asset);
        return move(asset, goal, "assetRemoved", reason);
    }

    /** Two assets exchange their places, of which at least one is a machine's role. */
    public PhysicalAsset swap(String code, @Nullable String with, @Nullable String reason) {
        keeping.requireEditing(PhysicalAsset.ENTITY);
        new FieldFaults().named("/with", with).require(!code.equals(with), "/with", "equipment.swapWithItself").reason("/reason", reason).refuse();
        String otherCode = Objects.requireNonNull(with);
        List<PhysicalAsset> both = Stream.of(code, otherCode).sorted().map(this::lock).toList();
        PhysicalAsset asset = both.get(both.get(0).code().equals(code) ? 0 : 1);
        PhysicalAsset other = both.get(both.get(0).code().equals(code) ? 1 : 0);
        if (asset.equipment() == null && other.equipment() == null) {
            throw new Refused("equipment.swapOutsideRoles", code, otherCode);
        }
        both.forEach(this::requireSwappable);
        requireFits(asset, other.place());
        requireFits(other, asset.place());
        rows.put(asset.id(), AssetPlace.of(Condition.IN_STORE));
        rows.put(other.id(), AssetPlace.of(Condition.IN_STORE));
        move(other, asset.place(), "assetSwapped", reason);
        return move(asset, other.place(), "assetSwapped", reason);
    }

    /** The asset will never work again. */
    public PhysicalAsset retire(String code, @Nullable String reason) {
        keeping.requireEditing(PhysicalAsset.ENTITY);
        new FieldFaults().reason("/reason", reason).refuse();
        PhysicalAsset asset = lock(code);
        leave(asset);
        return move(asset, AssetPlace.of(Condition.RETIRED), "assetRetired", reason);
    }

    private PhysicalAsset lock(String code) {
        PhysicalAsset asset = rows.lock(code).orElseThrow(() -> new NotFound("administration.recordUnknown", code));
        keeping.requireNotArchived(asset);
        if (asset.condition() == Condition.RETIRED) {
            throw new Refused("equipment.assetRetired", code);
        }
        return asset;
    }

    private void requireSwappable(PhysicalAsset asset) {
        if (asset.condition() == Condition.IN_REPAIR) {
            throw new Refused("equipment.assetInRepair", asset.code());
        }
    }

    private void requireFits(PhysicalAsset asset, AssetPlace place) {
        if (place.equipment() != null) {
            requireOfClass(asset, idleMachine(place.equipment()));
        }
    }

    private static void requireElsewhere(PhysicalAsset asset, AssetPlace place) {
        if (asset.place().equals(place)) {
            throw new Refused("equipment.assetThere", asset.code());
        }
    }

    private static void requireOfClass(PhysicalAsset asset, EquipmentRecord machine) {
        if (!asset.equipmentClass().equals(machine.now().equipmentClass())) {
            throw new Refused("equipment.assetOfOtherClass", asset.code(), asset.equipmentClass(), machine.code(), machine.now().equipmentClass());
        }
    }

    private void leave(PhysicalAsset asset) {
        if (asset.equipment() != null) {
            idleMachine(asset.equipment());
        }
    }

    /** A machine whose record nobody changes until the running transaction has ended. */
    private EquipmentRecord machine(String code) {
        return machines.findForNewWork(code).orElseThrow(() -> new NotFound("equipment.unknown", code));
    }

    private EquipmentRecord idleMachine(String code) {
        EquipmentRecord machine = machine(code);
        if (WORKING.contains(machine.now().state())) {
            throw new Refused("equipment.machineWorks", code);
        }
        return machine;
    }

    private PhysicalAsset move(PhysicalAsset asset, AssetPlace goal, String act, @Nullable String reason) {
        put(asset, goal);
        Instant now = clock.now();
        String why = Objects.requireNonNull(reason).strip();
        stays.end(asset.id(), now);
        stays.begin(asset.id(), goal, now, Actors.current().text(), why);
        tell(asset, goal, act, why);
        return rows.find(asset.code()).orElseThrow();
    }

    private void put(PhysicalAsset asset, AssetPlace goal) {
        try {
            rows.put(asset.id(), goal);
        } catch (DuplicateKeyException taken) {
            throw new Refused("equipment.roleTaken", String.valueOf(goal.equipment()));
        }
    }

    private void tell(PhysicalAsset asset, AssetPlace goal, String act, String why) {
        Map<String, Object> after = new HashMap<>(goal.told());
        after.put("reason", why);
        keeping.tell(asset, act, asset.place().told(), after);
        Stream.of(asset.equipment(), goal.equipment()).filter(Objects::nonNull).distinct().forEach(machine -> machines.findForNewWork(machine)
                .ifPresent(found -> keeping.tell(found, act, Map.of(), Map.of("asset", asset.code(), "reason", why))));
        events.append("equipment.asset-moved", PhysicalAsset.ENTITY, asset.code(), goal.told());
    }
}

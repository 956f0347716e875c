package io.takt.equipment;

import io.takt.administration.Numbering;
import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.administration.spi.SearchWord;
import io.takt.equipment.PhysicalAsset.Condition;
import io.takt.equipment.domain.AssetRows;
import io.takt.equipment.domain.AssetStays;
import io.takt.equipment.domain.EquipmentClassRows;
import io.takt.plant.PlantScope;
import io.takt.shared.Actors;
import io.takt.shared.FieldFaults;
import io.takt.shared.ListQuery;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The physical assets; they are brought from place to place by {@link AssetMoves}. */
@Service
public class Assets extends MasterData<PhysicalAsset, WantedAsset> {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_NOTE = 1000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final AssetRows rows;
    private final AssetStays stays;
    private final EquipmentClassRows classes;
    private final Numbering numbering;
    private final RecordKeeping keeping;
    private final PlantClock clock;
    private final PlantScope scope;
    private final SeenMachines machines;

    Assets(AssetRows rows, AssetStays stays, EquipmentClassRows classes, Numbering numbering, RecordKeeping keeping, PlantClock clock,
            PlantScope scope, SeenMachines machines) {
        super(PhysicalAsset.ENTITY, rows, keeping);
        this.rows = rows;
        this.stays = stays;
        this.classes = classes;
        this.numbering = numbering;
        this.keeping = keeping;
        this.clock = clock;
        this.scope = scope;
        this.machines = machines;
    }

    /** An asset stands where the machine does whose role it fills; in store it is everybody's. */
    @Override
    protected ListQuery narrowed(ListQuery query) {
        return scope.narrow(query);
    }

    @Override
    protected void requireSeen(PhysicalAsset asset) {
        machines.require(asset.equipment());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Hit> search(SearchWord word, int offset, int limit) {
        keeping.requireReading(PhysicalAsset.ENTITY);
        return rows.search(word, offset, limit, offset + limit, scope.places().orElse(null));
    }

    /** Filter {@code condition}: one or several, with commas between. */
    @Override
    protected Set<String> filters() {
        return Set.of("equipmentClass", "condition", "serialNumber");
    }

    @Override
    protected Set<String> sorts() {
        return Set.of("equipmentClass", "serialNumber", "manufacturer", "model", "commissionedOn", "condition", "equipment");
    }

    @Override
    protected FieldFaults faults(WantedAsset wanted, @Nullable PhysicalAsset before) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn())
                .fits("/serialNumber", wanted.serialNumber(), LONGEST_TEXT).fits("/manufacturer", wanted.manufacturer(), LONGEST_TEXT)
                .fits("/model", wanted.model(), LONGEST_TEXT).fits("/note", wanted.note(), LONGEST_NOTE);
        LocalDate day = wanted.commissionedOn();
        faults.require(day == null || !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY), "/commissionedOn", "equipment.dayUnfit");
        String equipmentClass = wanted.equipmentClass();
        faults.given("/equipmentClass", equipmentClass);
        if (equipmentClass != null && (before == null || !equipmentClass.equals(before.equipmentClass()))) {
            faults.require(classes.findForNewWork(equipmentClass).isPresent(), "/equipmentClass", "equipment.classUnknown", equipmentClass);
        }
        return faults;
    }

    /** While it fills a role, it is of the role's class. */
    @Override
    protected void requireAllowed(PhysicalAsset before, WantedAsset wanted) {
        if (before.equipment() != null && !before.equipmentClass().equals(wanted.equipmentClass())) {
            throw new Refused("equipment.assetInstalled", before.code(), before.equipment());
        }
    }

    /** One without a code gets the next by the numbering. */
    @Override
    public PhysicalAsset create(WantedAsset wanted) {
        keeping.requireEditing(PhysicalAsset.ENTITY);
        PhysicalAsset added = super.create(coded(wanted));
        stays.begin(added.id(), AssetPlace.of(Condition.IN_STORE), clock.now(), Actors.current().text(), null);
        return added;
    }

    private WantedAsset coded(WantedAsset wanted) {
        if (wanted.code() != null && !wanted.code().isBlank()) {
            return wanted;
        }
        faults(wanted, null).refuse();
        return wanted.named(numbering.next(PhysicalAsset.ENTITY, this::isTaken));
    }

    @Override
    public void define(WantedAsset wanted) {
        keeping.requireEditing(PhysicalAsset.ENTITY);
        if (rows.find(String.valueOf(wanted.code())).isEmpty()) {
            create(wanted);
        }
    }
}

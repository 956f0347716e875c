package io.takt.equipment;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.equipment.EquipmentRecord.AttributeValue;
import io.takt.equipment.domain.AssetRows;
import io.takt.equipment.domain.EquipmentClassRows;
import io.takt.equipment.domain.EquipmentRecordRows;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.PlantScope;
import io.takt.shared.FieldFaults;
import io.takt.shared.InUse;
import io.takt.shared.ListQuery;
import io.takt.shared.Refused;
import io.takt.shared.Use;
import io.takt.shared.Version;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What people do with the records of equipment; other modules ask {@link Equipment}. */
@Service
public class EquipmentRecords extends MasterData<EquipmentRecord, WantedEquipment> {

    private static final int MOST_PIECES = 100_000;
    private static final int MOST_SLOTS = 1000;
    private static final int LONGEST_NOTE = 1000;

    private final EquipmentRecordRows rows;
    private final EquipmentClassRows classes;
    private final Plant plant;
    private final FirstStates states;
    private final AssetRows assets;
    private final RecordKeeping keeping;
    private final PlantScope scope;

    EquipmentRecords(EquipmentRecordRows rows, EquipmentClassRows classes, AssetRows assets, Plant plant, FirstStates states,
            RecordKeeping keeping, PlantScope scope) {
        super(EquipmentRecord.ENTITY, rows, keeping);
        this.rows = rows;
        this.classes = classes;
        this.plant = plant;
        this.states = states;
        this.assets = assets;
        this.keeping = keeping;
        this.scope = scope;
    }

    @Override
    protected ListQuery narrowed(ListQuery query) {
        return scope.narrow(query);
    }

    @Override
    protected void requireSeen(EquipmentRecord machine) {
        scope.requireWithin(machine.now().workUnit());
    }

    /** Filter {@code device}: the machines that some devices speak for, with commas between. */
    @Override
    protected Set<String> filters() {
        return Set.of("equipmentClass", "workUnit", PlantScope.BELOW, "device", "withDevice");
    }

    @Override
    protected Set<String> sorts() {
        return Set.of("equipmentClass", "workUnit", "device", "loadCapacity", "slots");
    }

    @Override
    protected FieldFaults faults(WantedEquipment wanted, @Nullable EquipmentRecord before) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn());
        workUnit(faults, wanted.workUnit(), before);
        device(faults, wanted.device(), before);
        between(faults, "/loadCapacity", wanted.loadCapacity(), MOST_PIECES);
        between(faults, "/slots", wanted.slots(), MOST_SLOTS);
        faults.fits("/note", wanted.note(), LONGEST_NOTE);
        List<AttributeValue> values = valuesOf(wanted);
        for (int position = 0; position < values.size(); position++) {
            faults.named("/attributes/" + position + "/attribute", values.get(position).attribute());
        }
        equipmentClass(faults, wanted, before).ifPresent(found -> values(faults, found, values));
        return faults;
    }

    private void workUnit(FieldFaults faults, @Nullable String workUnit, @Nullable EquipmentRecord before) {
        faults.given("/workUnit", workUnit);
        if (workUnit != null && (before == null || !workUnit.equals(before.now().workUnit()))) {
            faults.require(plant.findForNewWork(workUnit).filter(place -> place.type() == Place.Type.WORK_UNIT).isPresent(),
                    "/workUnit", "equipment.noWorkUnit", workUnit);
        }
    }

    private void device(FieldFaults faults, @Nullable String device, @Nullable EquipmentRecord before) {
        if (device != null && (before == null || !device.equals(before.now().device()))) {
            faults.code("/device", device);
            rows.speakingFor(device).ifPresent(other -> faults.require(false, "/device", "equipment.deviceTaken", device, other));
        }
    }

    private static void between(FieldFaults faults, String pointer, @Nullable Integer number, int most) {
        faults.given(pointer, number).require(number == null || number >= 1 && number <= most, pointer, "equipment.numberBetween", 1, most);
    }

    /** The class, which stays as it is until the running transaction has ended. */
    private Optional<EquipmentClass> equipmentClass(FieldFaults faults, WantedEquipment wanted, @Nullable EquipmentRecord before) {
        String code = wanted.equipmentClass();
        faults.given("/equipmentClass", code);
        boolean stays = before != null && before.now().equipmentClass().equals(code);
        Optional<EquipmentClass> found = code == null ? Optional.empty()
                : classes.keep(code).filter(kept -> kept.hasCode(code) && (stays || !kept.archived()));
        faults.require(code == null || found.isPresent(), "/equipmentClass", "equipment.classUnknown", String.valueOf(code));
        return found;
    }

    private static void values(FieldFaults faults, EquipmentClass equipmentClass, List<AttributeValue> values) {
        Set<String> said = new HashSet<>();
        for (int position = 0; position < values.size(); position++) {
            AttributeValue value = values.get(position);
            String pointer = "/attributes/" + position + "/value";
            faults.given(pointer, value.value())
                    .require(said.add(value.attribute()), pointer, "equipment.attributeTwice", String.valueOf(value.attribute()));
            equipmentClass.attribute(value.attribute()).ifPresentOrElse(
                    attribute -> EquipmentClasses.value(faults, pointer, attribute, value.value()),
                    () -> faults.require(false, pointer, "equipment.attributeUnknown", String.valueOf(value.attribute())));
        }
    }

    private static List<AttributeValue> valuesOf(WantedEquipment wanted) {
        return Objects.requireNonNull(wanted.attributes());
    }

    /** Work that has been given to a machine counts on where it stands, what it is and who speaks for it. */
    @Override
    protected void requireAllowed(EquipmentRecord before, WantedEquipment wanted) {
        EquipmentView now = before.now();
        boolean same = now.workUnit().equals(wanted.workUnit()) && now.equipmentClass().equals(wanted.equipmentClass())
                && Objects.equals(now.device(), wanted.device()) && Objects.equals(now.loadCapacity(), wanted.loadCapacity());
        if (!same) {
            keeping.requireNotNeededElsewhere(before, "equipment.inWork");
        }
        if (!now.equipmentClass().equals(wanted.equipmentClass())) {
            requireEmptyRole(before);
        }
    }

    private void requireEmptyRole(EquipmentRecord machine) {
        List<Use> filled = assets.usesOfMachine(machine.code()).stream().filter(Use::stillNeeded).toList();
        if (!filled.isEmpty()) {
            throw new InUse("equipment.roleFilled", machine.code(), filled);
        }
    }

    @Override
    protected void requireRestorable(EquipmentRecord archived) {
        EquipmentView now = archived.now();
        plant.getForNewWork(now.workUnit());
        Optional.ofNullable(now.device()).flatMap(rows::speakingFor).ifPresent(other -> {
            throw new Refused("equipment.deviceGone", String.valueOf(now.device()), other);
        });
        classes.keep(now.equipmentClass()).ifPresent(keeping::requireNotArchived);
    }

    @Override
    public void define(WantedEquipment wanted) {
        keeping.requireEditing(EquipmentRecord.ENTITY);
        if (rows.find(String.valueOf(wanted.code())).isEmpty()) {
            create(wanted);
        }
    }

    @Override
    public EquipmentRecord create(WantedEquipment wanted) {
        EquipmentRecord added = super.create(wanted);
        states.begin(added.now());
        return again(added);
    }

    @Override
    public EquipmentRecord change(String code, Version read, WantedEquipment wanted) {
        keeping.requireEditing(EquipmentRecord.ENTITY);
        EquipmentRecord before = lock(code);
        EquipmentRecord after = super.change(code, read, wanted);
        if (!Objects.equals(before.now().device(), after.now().device())) {
            states.beginAgain(after.now());
        }
        return again(after);
    }

    @Override
    public EquipmentRecord archive(String code, String reason) {
        EquipmentRecord archived = super.archive(code, reason);
        states.end(archived.now());
        return again(archived);
    }

    @Override
    public EquipmentRecord restore(String code, String reason) {
        EquipmentRecord restored = super.restore(code, reason);
        states.beginAgain(restored.now());
        return again(restored);
    }

    private EquipmentRecord again(EquipmentRecord record) {
        return rows.find(record.code()).orElseThrow();
    }
}

package io.takt.equipment;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.equipment.SetupMatrix.SetupTime;
import io.takt.equipment.domain.MatrixRows;
import io.takt.plant.PlantScope;
import io.takt.shared.FieldFaults;
import io.takt.shared.ListQuery;
import io.takt.shared.Refused;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The set-up matrices. */
@Service
public class SetupMatrices extends MasterData<SetupMatrix, WantedMatrix> {

    private static final int MOST_MINUTES = 10_000;
    private static final int MOST_TIMES = 10_000;

    private final MatrixRows rows;
    private final EquipmentClasses classes;
    private final EquipmentRecords machines;
    private final ObjectProvider<SetupFamilies> families;
    private final RecordKeeping keeping;
    private final PlantScope scope;
    private final SeenMachines seen;

    SetupMatrices(MatrixRows rows, EquipmentClasses classes, EquipmentRecords machines, ObjectProvider<SetupFamilies> families,
            RecordKeeping keeping, PlantScope scope, SeenMachines seen) {
        super(SetupMatrix.ENTITY, rows, keeping);
        this.rows = rows;
        this.classes = classes;
        this.machines = machines;
        this.families = families;
        this.keeping = keeping;
        this.scope = scope;
        this.seen = seen;
    }

    /** The families that products belong to or that a matrix names, in order. Needs {@code equipment.read}. */
    @Transactional(readOnly = true)
    public List<String> families() {
        keeping.requireReading(SetupMatrix.ENTITY);
        return Stream.concat(families.orderedStream().flatMap(knowing -> knowing.known().stream()), rows.families().stream())
                .distinct().sorted().toList();
    }

    /** A matrix of one machine stands where that does; one of a class is everybody's. */
    @Override
    protected ListQuery narrowed(ListQuery query) {
        return scope.narrow(query);
    }

    @Override
    protected void requireSeen(SetupMatrix matrix) {
        seen.require(matrix.equipment());
    }

    @Override
    protected Set<String> filters() {
        return Set.of("equipmentClass", "equipment");
    }

    @Override
    protected Set<String> sorts() {
        return Set.of("equipmentClass", "equipment", "defaultMinutes");
    }

    @Override
    protected FieldFaults faults(WantedMatrix wanted, @Nullable SetupMatrix before) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn());
        scope(faults, wanted, before);
        minutes(faults, "/defaultMinutes", wanted.defaultMinutes());
        times(faults, Objects.requireNonNull(wanted.times()));
        return faults;
    }

    private void scope(FieldFaults faults, WantedMatrix wanted, @Nullable SetupMatrix before) {
        String equipmentClass = wanted.equipmentClass();
        String machine = wanted.equipment();
        faults.require(equipmentClass == null || machine == null, "/equipment", "equipment.matrixScope")
                .require(equipmentClass != null || machine != null, "/equipmentClass", "equipment.matrixScope");
        boolean same = before != null && Objects.equals(before.equipmentClass(), equipmentClass) && Objects.equals(before.equipment(), machine);
        if (same) {
            return;
        }
        if (equipmentClass != null) {
            faults.require(classes.findForNewWork(equipmentClass).isPresent(), "/equipmentClass", "equipment.classUnknown", equipmentClass);
            rows.ofClass(equipmentClass).ifPresent(other -> faults.require(false, "/equipmentClass", "equipment.matrixTwice", equipmentClass, other.code()));
        }
        if (machine != null) {
            faults.require(machines.findForNewWork(machine).isPresent(), "/equipment", "equipment.unknown", machine);
            rows.ofMachine(machine).ifPresent(other -> faults.require(false, "/equipment", "equipment.matrixTwice", machine, other.code()));
        }
    }

    private static void minutes(FieldFaults faults, String pointer, @Nullable Integer minutes) {
        faults.given(pointer, minutes).require(minutes == null || minutes >= 0 && minutes <= MOST_MINUTES, pointer,
                "equipment.numberBetween", 0, MOST_MINUTES);
    }

    private static void times(FieldFaults faults, List<SetupTime> times) {
        faults.require(times.size() <= MOST_TIMES, "/times", "equipment.tooManyRows", MOST_TIMES);
        Set<List<String>> pairs = new HashSet<>();
        for (int position = 0; position < times.size(); position++) {
            SetupTime time = times.get(position);
            String pointer = "/times/" + position;
            faults.named(pointer + "/from", time.from()).named(pointer + "/to", time.to());
            minutes(faults, pointer + "/minutes", time.minutes());
            faults.require(pairs.add(Stream.of(time.from(), time.to()).map(String::valueOf).toList()), pointer + "/to", "equipment.pairTwice",
                    String.valueOf(time.from()), String.valueOf(time.to()));
        }
    }

    /** Machines find a matrix, none names it: one that was added by mistake may go again. */
    @Override
    protected void requireNeverUsed(SetupMatrix matrix) {
    }

    /** Somebody may have written another one meanwhile. */
    @Override
    protected void requireRestorable(SetupMatrix archived) {
        Optional<SetupMatrix> other = Optional.ofNullable(archived.equipment()).flatMap(rows::ofMachine)
                .or(() -> Optional.ofNullable(archived.equipmentClass()).flatMap(rows::ofClass));
        other.ifPresent(taken -> {
            throw new Refused("equipment.matrixGone", archived.code(), taken.code());
        });
    }
}

package io.takt.plant;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.administration.spi.PlantDay;
import io.takt.plant.ShiftPattern.Turn;
import io.takt.plant.domain.ShiftPatternRows;
import io.takt.plant.domain.TurnFaults;
import io.takt.shared.FieldFaults;
import io.takt.shared.InUse;
import io.takt.shared.Use;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The ways in which crews take turns. */
@Service
public class ShiftPatterns extends MasterData<ShiftPattern, WantedPattern> {

    private final ShiftPatternRows rows;
    private final Shifts shifts;
    private final PlantDay plantDay;
    private final RecordKeeping keeping;

    ShiftPatterns(ShiftPatternRows rows, RecordKeeping keeping, Shifts shifts, PlantDay plantDay) {
        super(ShiftPattern.ENTITY, rows, keeping);
        this.rows = rows;
        this.shifts = shifts;
        this.plantDay = plantDay;
        this.keeping = keeping;
    }

    /** The usual ways to take turns. */
    public List<RotationTemplate> templates() {
        keeping.requireReading(ShiftPattern.ENTITY);
        return List.of(RotationTemplate.values());
    }

    @Override
    protected Set<String> sorts() {
        return Set.of("length");
    }

    @Override
    protected FieldFaults faults(WantedPattern wanted, @Nullable ShiftPattern before) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn());
        Integer length = wanted.length();
        faults.given("/length", length);
        if (length != null) {
            new TurnFaults(faults, length, turnsOf(wanted), chosen(turnsOf(wanted))).find();
        }
        return faults;
    }

    /** The shifts that the turns name and that may be worked. */
    private Map<String, Shift> chosen(List<Turn> turns) {
        Map<String, Shift> chosen = new HashMap<>();
        turns.stream().map(Turn::shift).filter(Objects::nonNull).distinct().limit(TurnFaults.MOST_SHIFTS)
                .forEach(code -> shifts.findForNewWork(code).ifPresent(shift -> chosen.put(code, shift)));
        return chosen;
    }

    private static List<Turn> turnsOf(WantedPattern wanted) {
        return Objects.requireNonNull(wanted.turns());
    }

    /** What was planned yesterday must not become something else today. */
    @Override
    protected void requireAllowed(ShiftPattern before, WantedPattern wanted) {
        boolean same = Objects.equals(before.length(), wanted.length()) && ordered(before.turns()).equals(ordered(turnsOf(wanted)));
        List<Use> worked = same ? List.of() : rows.calendarsSince(before.code(), plantDay.today());
        if (!worked.isEmpty()) {
            throw new InUse("plant.patternFixed", before.code(), worked);
        }
    }

    @Override
    protected void requireRestorable(ShiftPattern archived) {
        archived.turns().stream().map(Turn::shift).distinct().forEach(code -> shifts.find(code).ifPresent(keeping::requireNotArchived));
    }

    private static List<Turn> ordered(List<Turn> turns) {
        return turns.stream().sorted(Comparator.comparing(Turn::day).thenComparing(Turn::crew)).toList();
    }
}

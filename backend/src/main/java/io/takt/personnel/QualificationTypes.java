package io.takt.personnel;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.MasterData;
import io.takt.personnel.domain.QualificationTypeRows;
import io.takt.plant.PlantScope;
import io.takt.shared.FieldFaults;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What people can be qualified for; who holds what is told by {@link Qualifications}. */
@Service
public class QualificationTypes extends MasterData<QualificationType, WantedQualificationType> {

    private static final int LONGEST_VALIDITY = 600;

    private final RecordKeeping keeping;
    private final PlantScope scope;

    QualificationTypes(QualificationTypeRows rows, RecordKeeping keeping, PlantScope scope) {
        super(QualificationType.ENTITY, rows, keeping);
        this.keeping = keeping;
        this.scope = scope;
    }

    /** A qualification is the whole plant's; where it is needed is told to whoever sees the work unit. */
    @Override
    public boolean tells(Map<String, Object> values) {
        return !(values.get(SkillRequirements.WORK_UNIT) instanceof String workUnit) || scope.covers(workUnit);
    }

    @Override
    protected Set<String> sorts() {
        return Set.of("validMonths");
    }

    @Override
    protected FieldFaults faults(WantedQualificationType wanted, @Nullable QualificationType before) {
        FieldFaults faults = new FieldFaults().name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn());
        Integer months = wanted.validMonths();
        faults.require(months == null || months >= 1 && months <= LONGEST_VALIDITY, "/validMonths", "personnel.monthsUnfit",
                LONGEST_VALIDITY);
        levelFaults(faults, "/levelsZh", wanted.levelsZh());
        levelFaults(faults, "/levelsEn", wanted.levelsEn());
        return faults.require(wanted.levels().count() == Levels.of(wanted.levelsEn()).count(), "/levelsEn", "personnel.levelsUneven",
                wanted.levels().count());
    }

    private static void levelFaults(FieldFaults faults, String pointer, @Nullable String text) {
        Levels levels = Levels.of(text);
        if (text != null) {
            faults.name(pointer, text);
        }
        faults.require(levels.count() <= Levels.MOST, pointer, "personnel.levelsTooMany", Levels.MOST)
                .require(levels.areDistinct(), pointer, "personnel.levelTwice");
    }

    /** A level that somebody holds stays: levels may get other names and higher ones may be added. */
    @Override
    protected void requireAllowed(QualificationType before, WantedQualificationType wanted) {
        int had = before.levels().count();
        int shallHave = wanted.levels().count();
        if (shallHave < had || had == 0 && shallHave > 0) {
            keeping.requireNeverUsed(before, "personnel.levelsFixed");
        }
    }
}

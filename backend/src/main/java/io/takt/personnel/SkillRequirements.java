package io.takt.personnel;

import io.takt.administration.RecordKeeping;
import io.takt.administration.spi.RecordUses;
import io.takt.personnel.domain.HeldQualificationRows;
import io.takt.personnel.domain.PersonRows;
import io.takt.personnel.domain.QualificationTypeRows;
import io.takt.personnel.domain.RequirementRows;
import io.takt.plant.Place;
import io.takt.plant.Plant;
import io.takt.plant.PlantScope;
import io.takt.security.Accounts;
import io.takt.security.AuditTrail;
import io.takt.shared.Actor;
import io.takt.shared.FieldFaults;
import io.takt.shared.LiveUpdates;
import io.takt.shared.NotFound;
import io.takt.shared.Use;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which work unit needs which qualification of whoever begins work there, and whether a person has it. */
@Service
@Transactional
public class SkillRequirements implements RecordUses {

    /** What the history calls the work unit. */
    static final String WORK_UNIT = "workUnit";

    private static final String PLACE = "plant.place";

    private final RequirementRows rows;
    private final QualificationTypes types;
    private final Plant plant;
    private final Holders holders;
    private final RecordKeeping keeping;
    private final Telling telling;
    private final PlantScope scope;

    SkillRequirements(RequirementRows rows, QualificationTypes types, Plant plant, Holders holders, RecordKeeping keeping,
            Telling telling, PlantScope scope) {
        this.rows = rows;
        this.types = types;
        this.plant = plant;
        this.holders = holders;
        this.keeping = keeping;
        this.telling = telling;
        this.scope = scope;
    }

    /** Who holds what, and what both are called. */
    @Component
    record Holders(PersonRows persons, HeldQualificationRows held, QualificationTypeRows types, Accounts accounts) {

        String nameOf(@Nullable Person person, String account) {
            return person == null ? accounts.nameOf(Actor.person(account)) : person.nameZh() + " " + person.nameEn();
        }
    }

    /** Where a change is told. */
    @Component
    record Telling(AuditTrail audit, LiveUpdates live) {

        void of(String qualification, String action, Map<String, ?> before, Map<String, ?> after) {
            audit.record(QualificationType.ENTITY, qualification, action, before, after);
            live.changed(QualificationType.ENTITY, qualification);
        }
    }

    /** Where a qualification is needed. */
    @Transactional(readOnly = true)
    public List<SkillRequirement> of(String qualification) {
        keeping.requireReading(QualificationType.ENTITY);
        return rows.ofQualification(types.read(qualification).code()).stream().filter(need -> scope.covers(need.workUnit())).toList();
    }

    /** From now on nobody begins work at the work unit without the qualification; one that was needed before gets the level. */
    public void require(String qualification, @Nullable String workUnit, @Nullable Integer level) {
        keeping.requireEditing(QualificationType.ENTITY);
        QualificationType type = types.findForNewWork(qualification)
                .orElseThrow(() -> new NotFound("personnel.qualificationUnknown", qualification));
        boolean known = workUnit != null
                && plant.findForNewWork(workUnit).filter(place -> place.type() == Place.Type.WORK_UNIT).isPresent();
        new FieldFaults().given("/workUnit", workUnit)
                .require(workUnit == null || known, "/workUnit", "personnel.noWorkUnit", String.valueOf(workUnit))
                .require(level == null || type.levels().has(level), "/level", "personnel.levelUnfit", qualification,
                        String.valueOf(type.levelsZh()))
                .refuse();
        scope.requireWithin(workUnit);
        SkillRequirement wanted = new SkillRequirement(String.valueOf(workUnit), qualification, level);
        rows.put(wanted);
        telling.of(qualification, "required", Map.of(), told(wanted));
    }

    /** The work unit needs the qualification no longer. */
    public void release(String qualification, String workUnit) {
        keeping.requireEditing(QualificationType.ENTITY);
        SkillRequirement gone = rows.ofQualification(qualification).stream().filter(row -> row.workUnit().equals(workUnit)).findFirst()
                .orElseThrow(() -> new NotFound("personnel.notRequired", workUnit, qualification));
        scope.requireWithin(workUnit);
        rows.remove(gone);
        telling.of(qualification, "requiredNoLonger", told(gone), Map.of());
    }

    private static Map<String, Object> told(SkillRequirement requirement) {
        Map<String, Object> told = new HashMap<>(Map.of(WORK_UNIT, requirement.workUnit()));
        if (requirement.level() != null) {
            told.put("level", requirement.level());
        }
        return told;
    }

    /** How whoever has the account stands to each qualification that the work unit needs; outside the employment nothing counts. */
    @Transactional(readOnly = true)
    public List<Certificate> certificates(String account, String workUnit, Instant at) {
        List<SkillRequirement> needed = rows.ofWorkUnit(workUnit);
        if (needed.isEmpty()) {
            return List.of();
        }
        Optional<Person> person = holders.persons().findByAccount(account).filter(found -> !found.archived());
        String name = holders.nameOf(person.orElse(null), account);
        LocalDate day = at.atZone(plant.timeZone()).toLocalDate();
        List<HeldQualification> held = person.filter(found -> found.isEmployedOn(day)).map(found -> holders.held().of(found.code()))
                .orElse(List.of());
        return needed.stream().map(need -> Certificate.of(name, called(need),
                held.stream().filter(row -> row.qualification().equals(need.qualification())).toList(), need.level(), day)).toList();
    }

    /** In both languages: the reason is written down once, for whoever reads it. */
    private String called(SkillRequirement need) {
        QualificationType type = holders.types().find(need.qualification()).orElseThrow();
        return Stream.of(Locale.CHINESE, Locale.ENGLISH).map(locale -> called(type, need.level(), locale)).distinct()
                .collect(Collectors.joining(" / "));
    }

    private static String called(QualificationType type, @Nullable Integer level, Locale locale) {
        return Stream.of(type.name(locale), type.levels(locale).name(level)).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    @Override
    public List<Use> of(String entity, String code) {
        return PLACE.equals(entity) ? rows.usesOfPlace(code) : List.of();
    }
}

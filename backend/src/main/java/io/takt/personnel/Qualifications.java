package io.takt.personnel;

import io.takt.administration.RecordKeeping;
import io.takt.personnel.HeldQualification.State;
import io.takt.personnel.domain.HeldQualificationRows;
import io.takt.personnel.domain.PersonRows;
import io.takt.plant.Plant;
import io.takt.security.AuditTrail;
import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.LiveUpdates;
import io.takt.shared.NotFound;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which qualifications persons were granted: nothing of it is ever overwritten. */
@Service
@Transactional
public class Qualifications {

    private static final int LONGEST_TEXT = 200;

    private final HeldQualificationRows rows;
    private final PersonRows persons;
    private final QualificationTypes types;
    private final Surroundings surroundings;

    Qualifications(HeldQualificationRows rows, PersonRows persons, QualificationTypes types, Surroundings surroundings) {
        this.rows = rows;
        this.persons = persons;
        this.types = types;
        this.surroundings = surroundings;
    }

    /** What granting and revoking asks and tells. */
    @Component
    record Surroundings(RecordKeeping keeping, AuditTrail audit, LiveUpdates live, Plant plant, PlantClock clock) {

        LocalDate today() {
            return clock.now().atZone(plant.timeZone()).toLocalDate();
        }
    }

    /** What shall be granted. Without a last day it lasts as long as the qualification says. */
    public record Grant(@Nullable String qualification, @Nullable Integer level, @Nullable LocalDate validFrom,
            @Nullable LocalDate expiresOn, @Nullable String issuedBy, @Nullable String document) {

        public Grant {
            issuedBy = issuedBy == null || issuedBy.isBlank() ? null : issuedBy.strip();
            document = document == null || document.isBlank() ? null : document.strip();
        }

        /** What has been granted. */
        static Grant as(HeldQualification row) {
            return new Grant(row.qualification(), row.level(), row.validFrom(), row.expiresOn(), row.issuedBy(), row.document());
        }

        Grant of(HeldQualification row) {
            return new Grant(row.qualification(), row.level(), validFrom, expiresOn, issuedBy, document);
        }

        Grant until(@Nullable LocalDate last) {
            return new Grant(qualification, level, validFrom, last, issuedBy, document);
        }
    }

    /** A row with its state today. */
    public record Standing(HeldQualification row, State state) {
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Standing> of(String person) {
        surroundings.keeping().requireReading(Person.ENTITY);
        LocalDate today = surroundings.today();
        return rows.of(get(person).code()).stream().map(row -> new Standing(row, row.on(today))).toList();
    }

    /** Grants a person a qualification. */
    public void grant(String person, Grant grant) {
        surroundings.keeping().requireEditing(Person.ENTITY);
        Person holder = active(person);
        add(holder, lasting(grant, requireRight(grant)), null);
    }

    /**
     * Goes on from a row: the same qualification and level for longer.
     *
     * @throws Refused {@code personnel.renewedAlready} if somebody was faster
     */
    public void renew(String person, long id, Grant renewal) {
        surroundings.keeping().requireEditing(Person.ENTITY);
        Person holder = active(person);
        HeldQualification old = get(holder, id);
        if (old.revokedAt() != null) {
            throw new Refused("personnel.revokedStays", old.qualification());
        }
        Grant wanted = renewal.of(old);
        Grant renewed = lasting(wanted, requireRight(wanted));
        LocalDate before = old.expiresOn();
        LocalDate after = renewed.expiresOn();
        new FieldFaults().require(before != null && (after == null || after.isAfter(before)), "/expiresOn", "personnel.renewalEndsNoLater",
                before == null ? "–" : before).refuse();
        add(holder, renewed, id);
    }

    /** Takes a row away from now on; the reason stays with it. */
    public void revoke(String person, long id, String reason) {
        surroundings.keeping().requireEditing(Person.ENTITY);
        HeldQualification row = get(get(person), id);
        new FieldFaults().name("/reason", reason).refuse();
        if (rows.revoke(id, reason.strip(), Actors.current().text(), surroundings.clock().now()) == 0) {
            throw new Refused("personnel.revokedAlready", row.qualification());
        }
        tell(person, "qualificationRevoked", Map.of("qualification", row.qualification(), "reason", reason.strip()));
    }

    /**
     * Takes back what was granted by mistake, as if it never had been.
     *
     * @throws ConcurrentChange if it was revoked or renewed since
     */
    void takeBack(String person, Grant grant) {
        surroundings.keeping().requireEditing(Person.ENTITY);
        persons.lock(person);
        List<HeldQualification> held = rows.of(get(person).code());
        HeldQualification row = held.stream().filter(one -> one.revokedAt() == null && grant.equals(Grant.as(one))).findFirst()
                .filter(one -> held.stream().noneMatch(other -> Objects.equals(other.renews(), one.id())))
                .orElseThrow(() -> new ConcurrentChange("administration.recordNoLonger", person));
        rows.remove(row.id());
        surroundings.audit().record(Person.ENTITY, person, "qualificationTakenBack", told(grant), Map.of());
        surroundings.live().changed(Person.ENTITY, person);
    }

    private QualificationType requireRight(Grant grant) {
        FieldFaults faults = new FieldFaults().given("/qualification", grant.qualification()).given("/validFrom", grant.validFrom());
        Days.faults(faults, "/validFrom", grant.validFrom(), "/expiresOn", grant.expiresOn());
        textFaults(faults, "/issuedBy", grant.issuedBy());
        textFaults(faults, "/document", grant.document());
        faults.refuse();
        String code = Objects.requireNonNull(grant.qualification());
        QualificationType type = types.findForNewWork(code)
                .orElseThrow(() -> InvalidInput.at("/qualification", "personnel.qualificationUnknown", code));
        new FieldFaults().require(type.levels().has(grant.level()), "/level", "personnel.levelUnfit", code,
                Objects.requireNonNullElse(type.levelsZh(), "–")).refuse();
        return type;
    }

    private static void textFaults(FieldFaults faults, String pointer, @Nullable String text) {
        if (text != null) {
            faults.name(pointer, text).require(text.length() <= LONGEST_TEXT, pointer, "shared.textTooLong", LONGEST_TEXT);
        }
    }

    private static Grant lasting(Grant grant, QualificationType type) {
        Integer months = type.validMonths();
        return grant.expiresOn() != null || months == null ? grant
                : grant.until(Objects.requireNonNull(grant.validFrom()).plusMonths(months).minusDays(1));
    }

    private void add(Person holder, Grant grant, @Nullable Long renews) {
        boolean twice = rows.of(holder.code()).stream().anyMatch(row -> row.revokedAt() == null
                && row.qualification().equals(grant.qualification()) && Objects.equals(row.level(), grant.level())
                && row.validFrom().equals(grant.validFrom()) && Objects.equals(row.expiresOn(), grant.expiresOn()));
        if (twice) {
            throw new Refused("personnel.heldAlready", holder.code(), Objects.requireNonNull(grant.qualification()));
        }
        try {
            rows.add(holder.code(), grant, renews, Actors.current().text(), surroundings.clock().now());
        } catch (DuplicateKeyException faster) {
            throw new Refused("personnel.renewedAlready", Objects.requireNonNull(grant.qualification()));
        }
        tell(holder.code(), renews == null ? "qualificationGranted" : "qualificationRenewed", told(grant));
    }

    private static Map<String, Object> told(Grant grant) {
        Map<String, Object> told = new HashMap<>();
        told.put("qualification", grant.qualification());
        told.put("level", grant.level());
        told.put("validFrom", String.valueOf(grant.validFrom()));
        told.put("expiresOn", Objects.toString(grant.expiresOn(), null));
        told.values().removeIf(Objects::isNull);
        return told;
    }

    private void tell(String person, String action, Map<String, ?> after) {
        surroundings.audit().record(Person.ENTITY, person, action, Map.of(), after);
        surroundings.live().changed(Person.ENTITY, person);
    }

    /** Locked, so that what is granted twice at once is granted once. */
    private Person active(String person) {
        Person found = persons.lock(person).orElseThrow(() -> new NotFound("administration.recordUnknown", person));
        surroundings.keeping().requireNotArchived(found);
        return found;
    }

    private Person get(String person) {
        return persons.find(person).orElseThrow(() -> new NotFound("administration.recordUnknown", person));
    }

    private HeldQualification get(Person person, long id) {
        return rows.of(person.code()).stream().filter(row -> row.id() == id).findFirst()
                .orElseThrow(() -> new NotFound("personnel.heldUnknown", person.code(), id));
    }
}

package io.takt.personnel;

import io.takt.personnel.domain.RosterRows;
import io.takt.plant.Plant;
import io.takt.security.AuditTrail;
import io.takt.security.Permissions;
import io.takt.shared.Actors;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.LiveUpdates;
import io.takt.shared.NotFound;
import io.takt.shared.PlantClock;
import io.takt.shared.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is alike for everything that is written into a roster: who may, who did and when, and what the history tells. */
@Component
class RosterKeeping {

    /** What the audit trail calls it; the code is the team's or the person's. */
    static final String ENTITY = "personnel.roster";

    private static final int USUAL_DAYS = 14;

    private final Permissions permissions;
    private final AuditTrail audit;
    private final LiveUpdates liveUpdates;
    private final PlantClock clock;
    private final Plant plant;

    RosterKeeping(Permissions permissions, AuditTrail audit, LiveUpdates liveUpdates, PlantClock clock, Plant plant) {
        this.permissions = permissions;
        this.audit = audit;
        this.liveUpdates = liveUpdates;
        this.clock = clock;
        this.plant = plant;
    }

    void requireReading() {
        permissions.require("personnel.roster");
    }

    /** Why somebody is absent is not everybody's business. */
    void requireReadingOfPeople() {
        permissions.require("personnel.read");
    }

    void requireEditing() {
        permissions.require("personnel.edit");
    }

    String by() {
        return Actors.current().text();
    }

    Instant now() {
        return clock.now();
    }

    /** The days that are asked for; two weeks from today, if nothing is said. */
    DaySpan span(@Nullable LocalDate first, @Nullable LocalDate last) {
        LocalDate from = orToday(first);
        return new DaySpan(from, last == null ? from.plusDays(USUAL_DAYS - 1) : last).required();
    }

    /** The day, or the one that people in the plant read on the wall. */
    LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? now().atZone(plant.timeZone()).toLocalDate() : day;
    }

    /** A person whose duties nobody else changes until the transaction has ended. */
    Member member(RosterRows rows, String pointer, @Nullable String person) {
        return rows.lockMember(String.valueOf(person)).filter(member -> member.hasCode(person)).orElseThrow(() ->
                InvalidInput.at(pointer, "personnel.personUnknown", String.valueOf(person)));
    }

    /** Why something is withdrawn, which has to be said. */
    static String why(@Nullable String reason) {
        new FieldFaults().reason("/reason", reason).refuse();
        return String.valueOf(reason).strip();
    }

    /** @throws NotFound if there is nothing to be withdrawn */
    <T> T found(long id, Optional<T> row) {
        return row.orElseThrow(() -> new NotFound("personnel.nothingToWithdraw", String.valueOf(id)));
    }

    /** @throws Refused if somebody had withdrawn it before */
    void requireWithdrawn(long id, int rows) {
        if (rows == 0) {
            throw new Refused("personnel.withdrawnBefore", String.valueOf(id));
        }
    }

    void tell(String code, String action, Map<String, ?> what) {
        tell(code, action, Map.of(), what);
    }

    void tell(String code, String action, Map<String, ?> before, Map<String, ?> after) {
        audit.record(ENTITY, code, action, before, after);
        liveUpdates.changed(ENTITY, code);
    }
}

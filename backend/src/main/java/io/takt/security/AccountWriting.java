package io.takt.security;

import io.takt.shared.InvalidInput;
import io.takt.shared.LiveUpdates;
import io.takt.shared.SystemTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes new accounts, and changes of what accounts are; nobody gives what they lack. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountWriting {

    private final AccountMapper accounts;
    private final AssignedRoles roles;
    private final BoundPlaces places;
    private final ObjectProvider<PlantTree> plant;
    private final AuditTrail audit;
    private final LiveUpdates liveUpdates;
    private final SystemTime time;

    /** @param plant asked when an account ends: it lies above */
    AccountWriting(AccountMapper accounts, AssignedRoles roles, BoundPlaces places, ObjectProvider<PlantTree> plant, AuditTrail audit,
            LiveUpdates liveUpdates, SystemTime time) {
        this.accounts = accounts;
        this.roles = roles;
        this.places = places;
        this.plant = plant;
        this.audit = audit;
        this.liveUpdates = liveUpdates;
        this.time = time;
    }

    /** @param hash of its first password; without one nobody comes in */
    public void add(String userName, AccountProfile profile, @Nullable String hash, boolean demo) {
        Instant end = end(profile.validUntil());
        requireToCome(profile.validUntil(), end);
        try {
            accounts.insert(userName, profile, end, hash, demo);
        } catch (DuplicateKeyException taken) {
            throw InvalidInput.at("/code", "security.userNameTaken", userName);
        }
        places.requireWithinOwn(profile.places());
        roles.change(userName, List.of(), profile.roles());
        places.change(userName, List.of(), profile.places());
        Map<String, Object> told = new HashMap<>(profile.told());
        told.put("demo", demo);
        audit.record(Account.ENTITY, userName, "created", Map.of(), told);
        liveUpdates.changed(Account.ENTITY, userName);
    }

    /** @return from when on nobody comes in by it any more; null for never */
    @Nullable Instant change(Account before, AccountProfile wanted) {
        Instant end = end(wanted.validUntil());
        if (!Objects.equals(before.validUntil(), wanted.validUntil())) {
            requireToCome(wanted.validUntil(), end);
        }
        accounts.change(before.code(), wanted, end);
        roles.change(before.code(), before.roles(), wanted.roles());
        places.change(before.code(), before.places(), wanted.places());
        return end;
    }

    /** @throws InvalidInput if the day is over already */
    void requireToCome(@Nullable LocalDate validUntil) {
        requireToCome(validUntil, end(validUntil));
    }

    /** Who shall not come in any more is deactivated, which says why. */
    private void requireToCome(@Nullable LocalDate validUntil, @Nullable Instant end) {
        if (end != null && !end.isAfter(time.now())) {
            throw InvalidInput.at("/validUntil", "security.dayOver", String.valueOf(validUntil));
        }
    }

    /** The last day ends at midnight where the plant stands. */
    private @Nullable Instant end(@Nullable LocalDate validUntil) {
        return validUntil == null ? null : validUntil.plusDays(1).atStartOfDay(plant.getObject().timeZone()).toInstant();
    }
}

package io.takt.security;

import io.takt.shared.LiveUpdates;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import io.takt.shared.SystemTime;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is alike for every change of an account: who may make it, that an administrator remains, and what the history tells. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountBook {

    private final AccountMapper rows;
    private final AccountWriting writing;
    private final OpenSessions sessions;
    private final AssignedRoles assignedRoles;
    private final BoundPlaces boundPlaces;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final LiveUpdates liveUpdates;
    private final SystemTime time;

    AccountBook(AccountMapper rows, AccountWriting writing, OpenSessions sessions, AssignedRoles assignedRoles, BoundPlaces boundPlaces,
            Permissions permissions, AuditTrail audit, LiveUpdates liveUpdates, SystemTime time) {
        this.rows = rows;
        this.writing = writing;
        this.sessions = sessions;
        this.assignedRoles = assignedRoles;
        this.boundPlaces = boundPlaces;
        this.permissions = permissions;
        this.audit = audit;
        this.liveUpdates = liveUpdates;
        this.time = time;
    }

    public Account get(String userName) {
        return find(userName).orElseThrow(() -> new NotFound("security.accountNotFound", userName));
    }

    public Optional<Account> find(String userName) {
        // to the database a name with a blank at its end is the same one
        return rows.read(userName).filter(row -> row.userName().equals(userName)).map(row -> row.asOf(time.now()));
    }

    /** Changes of those who may do everything wait for each other, so that no two send each other away at once. */
    public Account lock(String userName) {
        permissions.require("security.manage");
        boolean lasting = get(userName).isLastingAdministrator();
        if (lasting) {
            assignedRoles.lockAdministrators();
        }
        rows.lock(userName);
        Account found = get(userName);
        if (!lasting && found.isLastingAdministrator()) {
            assignedRoles.lockAdministrators();
        }
        assignedRoles.requireNoMoreThanOwn(userName, found.roles());
        boundPlaces.requireNoMoreThanOwn(userName, found.places());
        return found;
    }

    /** Somebody who may do everything, in the whole plant and without an end, always remains. */
    public void requireAnotherAdministrator(Account account) {
        if (account.isLastingAdministrator() && rows.countLastingAdministrators() <= 1) {
            throw new Refused("security.lastAdministrator", account.code());
        }
    }

    /** Writes what a locked account shall be, and tells what became another. */
    public Account change(Account before, AccountProfile wanted) {
        writing.requireToCome(before, wanted);
        return putBack(before, wanted);
    }

    /** The same of what it was once: its last day may be over. */
    public Account putBack(Account before, AccountProfile wanted) {
        boolean stays = wanted.roles().contains(Role.ADMINISTRATOR) && wanted.validUntil() == null && wanted.places().isEmpty();
        if (!stays) {
            requireAnotherAdministrator(before);
        }
        Instant end = writing.change(before, wanted);
        Account after = get(before.code());
        FieldChanges changes = FieldChanges.between(before.fields(), after.fields());
        if (!changes.isEmpty()) {
            tell(before.code(), "changed", changes.before(), changes.after());
        }
        if (!Objects.equals(before.validUntil(), after.validUntil())) {
            sessions.endAllOfAt(before.code(), end);
        }
        return after;
    }

    public void tell(String userName, String action, Map<String, ?> before, Map<String, ?> after) {
        audit.record(Account.ENTITY, userName, action, before, after);
        liveUpdates.changed(Account.ENTITY, userName);
    }
}

package io.takt.security;

import io.takt.shared.LiveUpdates;
import io.takt.shared.NotFound;
import io.takt.shared.Refused;
import io.takt.shared.SystemTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is alike for every change of an account: who may make it, that an administrator remains, and what the history tells. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AccountBook {

    private final AccountMapper rows;
    private final AssignedRoles assignedRoles;
    private final Permissions permissions;
    private final AuditTrail audit;
    private final LiveUpdates liveUpdates;
    private final SystemTime time;

    AccountBook(AccountMapper rows, AssignedRoles assignedRoles, Permissions permissions, AuditTrail audit, LiveUpdates liveUpdates,
            SystemTime time) {
        this.rows = rows;
        this.assignedRoles = assignedRoles;
        this.permissions = permissions;
        this.audit = audit;
        this.liveUpdates = liveUpdates;
        this.time = time;
    }

    public Account get(String userName) {
        // to the database a name with a blank at its end is the same one
        return rows.read(userName).filter(row -> row.userName().equals(userName)).map(row -> row.asOf(time.now()))
                .orElseThrow(() -> new NotFound("security.accountNotFound", userName));
    }

    /** Changes wait for each other, so that no two administrators send each other away at once. */
    public Account lock(String userName) {
        permissions.require("security.manage");
        assignedRoles.lockAdministrators();
        rows.lock(userName);
        Account found = get(userName);
        assignedRoles.requireNoMoreThanOwn(userName, found.roles());
        return found;
    }

    public void requireAnotherAdministrator(Account account) {
        if (account.isActive() && account.isAdministrator() && rows.countActiveAdministrators() <= 1) {
            throw new Refused("security.lastAdministrator", account.code());
        }
    }

    public void tell(String userName, String action, Map<String, ?> before, Map<String, ?> after) {
        audit.record(Account.ENTITY, userName, action, before, after);
        liveUpdates.changed(Account.ENTITY, userName);
    }
}

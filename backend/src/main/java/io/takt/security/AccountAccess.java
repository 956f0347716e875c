package io.takt.security;

import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.Refused;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether an account's owner gets in. Each change needs {@code security.manage}. */
@Service
public class AccountAccess {

    private final AccountMapper rows;
    private final AccountBook book;
    private final OpenSessions sessions;
    private final Secrets secrets;
    private final Permissions permissions;
    private final TransactionTemplate transaction;

    AccountAccess(AccountMapper rows, AccountBook book, OpenSessions sessions, Secrets secrets, Permissions permissions,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.book = book;
        this.sessions = sessions;
        this.secrets = secrets;
        this.permissions = permissions;
        this.transaction = transaction;
    }

    /** Sets a password for one sign-in, at which its owner chooses another. Lock, PIN and sessions end. */
    public Account setPassword(String userName, @Nullable String password) {
        permissions.require("security.manage");
        PasswordRules.check(new FieldFaults(), "/password", password).refuse();
        String hash = secrets.hash(Objects.requireNonNull(password));
        return Objects.requireNonNull(transaction.execute(status -> keepPassword(userName, hash)));
    }

    private Account keepPassword(String userName, String hash) {
        if (book.lock(userName).demo()) {
            throw new Refused("security.demoPassword", userName);
        }
        rows.setPassword(userName, hash, true);
        sessions.endAllOf(userName, null);
        book.tell(userName, "passwordSet", Map.of(), Map.of());
        return book.get(userName);
    }

    /** By it its owner signs in at a terminal, once they have chosen a PIN; without a code it is taken away. */
    @Transactional
    public Account setBadge(String userName, @Nullable String code) {
        Account found = book.lock(userName);
        boolean given = code != null && !code.isBlank();
        new FieldFaults().fits("/badge", code, Badge.LONGEST).refuse();
        try {
            rows.setBadge(userName, given ? new Badge(Objects.requireNonNull(code)).hash() : null);
        } catch (DuplicateKeyException taken) {
            throw InvalidInput.at("/badge", "security.badgeTaken");
        }
        book.tell(userName, given ? "badgeGiven" : "badgeTaken", Map.of("badge", found.badge()), Map.of("badge", given));
        return book.get(userName);
    }

    @Transactional
    public Account unlock(String userName) {
        Account found = book.lock(userName);
        if (found.lockedUntil() == null) {
            throw new Refused("security.accountNotLocked", userName);
        }
        rows.saveSignInTries(rows.find(userName).orElseThrow().id(), 0, null);
        book.tell(userName, "unlocked", Map.of(), Map.of());
        return book.get(userName);
    }

    /** Nobody signs in with it any more, and its sessions end; what its owner has done stays under their name. */
    @Transactional
    public Account deactivate(String userName, @Nullable String reason) {
        Account found = book.lock(userName);
        new FieldFaults().reason("/reason", reason).refuse();
        // an account whose last day is over may get another one, and is then kept out all the same
        if (found.state() == AccountState.DEACTIVATED) {
            throw new Refused("security.accountDeactivated", userName);
        }
        book.requireAnotherAdministrator(found);
        rows.setState(userName, AccountState.DEACTIVATED);
        sessions.endAllOf(userName, null);
        return told(userName, "deactivated", AccountState.ACTIVE, AccountState.DEACTIVATED, reason);
    }

    @Transactional
    public Account reactivate(String userName, @Nullable String reason) {
        Account found = book.lock(userName);
        new FieldFaults().reason("/reason", reason).refuse();
        if (found.state() != AccountState.DEACTIVATED) {
            throw new Refused("security.accountActive", userName);
        }
        rows.setState(userName, AccountState.ACTIVE);
        return told(userName, "reactivated", AccountState.DEACTIVATED, AccountState.ACTIVE, reason);
    }

    private Account told(String userName, String action, AccountState before, AccountState after, @Nullable String reason) {
        book.tell(userName, action, Map.of("state", before), Map.of("state", after, "reason", Objects.requireNonNull(reason).strip()));
        return book.get(userName);
    }
}

package io.takt.security;

import io.takt.shared.NotSignedIn;
import io.takt.shared.SystemTime;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the wrong passwords of an account, one by one however many are tried at once. */
@Component
class SignInTries {

    static final int MOST = 5;
    static final Duration LOCK = Duration.ofMinutes(5);

    private final AccountMapper accounts;
    private final SystemTime time;

    SignInTries(AccountMapper accounts, SystemTime time) {
        this.accounts = accounts;
        this.time = time;
    }

    /**
     * Keeps what came of a try, whatever becomes of a transaction around it.
     *
     * @param right whether the password fits the hash of the row as it was read before
     * @throws NotSignedIn {@code security.wrongPassword} or {@code security.accountLocked}
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = NotSignedIn.class)
    public AccountRow settle(AccountRow read, boolean right) {
        AccountRow account = accounts.lock(read.userName()).orElseThrow();
        Instant now = time.now();
        if (account.isLocked(now)) {
            throw locked();
        }
        if (!right || account.state() != AccountState.ACTIVE || !account.passwordHash().equals(read.passwordHash())) {
            refuse(account, now);
        }
        accounts.saveSignIn(account.id(), now);
        return account;
    }

    private void refuse(AccountRow account, Instant now) {
        int failed = account.failedSignIns() + 1;
        boolean lock = failed >= MOST;
        accounts.saveSignInTries(account.id(), lock ? 0 : failed, lock ? now.plus(LOCK) : null);
        throw lock ? locked() : wrong();
    }

    static NotSignedIn wrong() {
        return new NotSignedIn("security.wrongPassword", LOCK.toMinutes());
    }

    static NotSignedIn locked() {
        return new NotSignedIn("security.accountLocked", LOCK.toMinutes());
    }
}

package io.takt.security;

import io.takt.shared.NotSignedIn;
import io.takt.shared.SystemTime;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Counts the wrong passwords and PINs of an account, one by one however many are tried at once. */
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
     * @param right whether password or PIN fits the hash of the row as it was read before
     * @param wrong what a wrong one is called
     * @throws NotSignedIn as {@code wrong} says, or {@code security.accountLocked}
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = NotSignedIn.class)
    public AccountRow settle(AccountRow read, boolean right, String wrong) {
        AccountRow account = accounts.lock(read.userName()).orElseThrow();
        Instant now = time.now();
        if (account.isLocked(now)) {
            throw locked();
        }
        if (!right || !account.isActive(now) || !account.hasSecretsOf(read)) {
            refuse(account, now, wrong);
        }
        accounts.saveSignIn(account.id(), now);
        return account;
    }

    private void refuse(AccountRow account, Instant now, String wrong) {
        int failed = account.failedSignIns() + 1;
        boolean lock = failed >= MOST;
        accounts.saveSignInTries(account.id(), lock ? 0 : failed, lock ? now.plus(LOCK) : null);
        throw lock ? locked() : wrong(wrong);
    }

    static NotSignedIn wrong(String code) {
        return new NotSignedIn(code, LOCK.toMinutes());
    }

    static NotSignedIn locked() {
        return new NotSignedIn("security.accountLocked", LOCK.toMinutes());
    }
}

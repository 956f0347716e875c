package io.takt.security;

import io.takt.shared.NotSignedIn;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Checks a password, or a badge and its PIN. After five wrong ones the account is locked for five minutes. */
@Service
public class SignIn {

    /** Checking a password is dear on purpose: more at once would take the processors from the plant. */
    private static final int CHECKS_AT_ONCE = 2;
    private static final int LONGEST_QUEUE_SECONDS = 5;
    private static final String WRONG_PASSWORD = "security.wrongPassword";
    private static final String WRONG_PIN = "security.wrongPin";

    private final AccountMapper accounts;
    private final SignInTries tries;
    private final PasswordEncoder passwords;
    private final KnownPermissions knownPermissions;
    private final Supplier<String> hashOfNobody;
    private final Semaphore checks = new Semaphore(CHECKS_AT_ONCE, true);

    SignIn(AccountMapper accounts, SignInTries tries, PasswordEncoder passwords, KnownPermissions knownPermissions) {
        this.accounts = accounts;
        this.tries = tries;
        this.passwords = passwords;
        this.knownPermissions = knownPermissions;
        this.hashOfNobody = SingletonSupplier.of(() -> passwords.encode("nobody"));
    }

    /**
     * Neither a transaction nor a connection is held while the password is checked.
     *
     * @throws NotSignedIn {@code security.wrongPassword}, {@code security.accountLocked} or {@code security.signInBusy};
     *                     wrong tries are kept
     */
    public SignedIn signIn(String userName, String password) {
        Optional<AccountRow> found = accounts.find(userName);
        // an unknown name costs as much time as a known one, so that names cannot be guessed by the clock
        boolean right = fits(password, found.map(AccountRow::passwordHash).orElseGet(hashOfNobody));
        return describe(settle(found, right, WRONG_PASSWORD));
    }

    /**
     * Where several people share a terminal. Wrong PINs count and lock as wrong passwords do; who looks after accounts needs
     * more than a few digits.
     *
     * @throws NotSignedIn {@code security.wrongPin}, {@code security.passwordNeeded}, or as {@link #signIn} does
     */
    public SignedIn signInByBadge(String badge, String pin) {
        Optional<AccountRow> found = accounts.findByBadge(new Badge(badge).hash()).filter(row -> row.pinHash() != null);
        boolean right = fits(pin, found.map(AccountRow::pinHash).orElseGet(hashOfNobody));
        SignedIn person = describe(settle(found, right, WRONG_PIN));
        if (person.permissions().contains("security.manage")) {
            throw new NotSignedIn("security.passwordNeeded");
        }
        return person;
    }

    private AccountRow settle(Optional<AccountRow> found, boolean right, String wrong) {
        AccountRow known = found.filter(row -> row.state() == AccountState.ACTIVE).orElseThrow(() -> SignInTries.wrong(wrong));
        return tries.settle(known, right, wrong);
    }

    private boolean fits(String password, String hash) {
        try {
            if (!checks.tryAcquire(LONGEST_QUEUE_SECONDS, TimeUnit.SECONDS)) {
                throw new NotSignedIn("security.signInBusy");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new NotSignedIn("security.signInBusy");
        }
        try {
            return passwords.matches(password, hash);
        } finally {
            checks.release();
        }
    }

    /** The account as it stands now; empty once it was deactivated. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(String userName) {
        return accounts.find(userName).filter(row -> row.state() == AccountState.ACTIVE).map(this::describe);
    }

    private SignedIn describe(AccountRow account) {
        List<String> grants = accounts.permissionsOf(account.userName());
        return new SignedIn(account.userName(), account.displayName(), account.passwordToBeChanged(),
                accounts.rolesOf(account.userName()), knownPermissions.coveredBy(grants));
    }
}

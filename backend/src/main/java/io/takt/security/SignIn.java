package io.takt.security;

import io.takt.shared.NotSignedIn;
import io.takt.shared.SystemTime;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a password, or a badge and its PIN. After five wrong ones the account is locked for five minutes. */
@Service
public class SignIn {

    private static final String WRONG_PASSWORD = "security.wrongPassword";
    private static final String WRONG_PIN = "security.wrongPin";

    private final AccountMapper accounts;
    private final SignInTries tries;
    private final Secrets secrets;
    private final KnownPermissions knownPermissions;
    private final SystemTime time;

    SignIn(AccountMapper accounts, SignInTries tries, Secrets secrets, KnownPermissions knownPermissions, SystemTime time) {
        this.accounts = accounts;
        this.tries = tries;
        this.secrets = secrets;
        this.knownPermissions = knownPermissions;
        this.time = time;
    }

    /**
     * Neither a transaction nor a connection is held while the password is checked.
     *
     * @throws NotSignedIn {@code security.wrongPassword}, {@code security.accountLocked} or {@code security.signInBusy};
     *                     wrong tries are kept
     */
    public Admitted signIn(String userName, String password) {
        Optional<AccountRow> found = accounts.find(userName);
        boolean right = secrets.fits(password, found.map(AccountRow::passwordHash).orElse(null));
        return admit(settle(found, right, WRONG_PASSWORD));
    }

    /**
     * Where several people share a terminal. Wrong PINs count and lock as wrong passwords do; who looks after accounts needs
     * more than a few digits.
     *
     * @throws NotSignedIn {@code security.wrongPin}, {@code security.passwordNeeded}, or as {@link #signIn} does
     */
    public Admitted signInByBadge(String badge, String pin) {
        Optional<AccountRow> found = accounts.findByBadge(new Badge(badge).hash()).filter(row -> row.pinHash() != null);
        boolean right = secrets.fits(pin, found.map(AccountRow::pinHash).orElse(null));
        Admitted admitted = admit(settle(found, right, WRONG_PIN));
        if (admitted.person().permissions().contains("security.manage")) {
            throw new NotSignedIn("security.passwordNeeded");
        }
        return admitted;
    }

    private AccountRow settle(Optional<AccountRow> found, boolean right, String wrong) {
        AccountRow known = found.filter(row -> row.isActive(time.now())).orElseThrow(() -> SignInTries.wrong(wrong));
        return tries.settle(known, right, wrong);
    }

    /** The account as it stands now; empty once it was deactivated or its last day is over. */
    @Transactional(readOnly = true)
    public Optional<SignedIn> find(String userName) {
        return accounts.find(userName).filter(row -> row.isActive(time.now())).map(this::describe);
    }

    /** Whether nothing of the account has changed since, its password and PIN included. */
    @Transactional(readOnly = true)
    public boolean isStillAsAdmitted(Admitted admitted) {
        return accounts.find(admitted.person().userName()).filter(row -> row.isActive(time.now())).filter(admitted::bySecretsOf)
                .map(this::describe).equals(Optional.of(admitted.person()));
    }

    private Admitted admit(AccountRow account) {
        return new Admitted(describe(account), account);
    }

    private SignedIn describe(AccountRow account) {
        List<String> grants = accounts.permissionsOf(account.userName(), time.now());
        return new SignedIn(account.userName(), account.displayName(), account.passwordToBeChanged(),
                accounts.rolesOf(account.userName()), knownPermissions.coveredBy(grants), accounts.placesOf(account.userName()),
                account.validUntil());
    }
}

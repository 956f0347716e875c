package io.takt.security;

import io.takt.shared.Actors;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.Refused;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets people change their own password, and the PIN of their badge. */
@Service
public class OwnPassword {

    /** Shorter ones are found by trying in a week of locks, longer ones nobody types at a terminal. */
    private static final Pattern PIN = Pattern.compile("\\d{6,12}");

    private final AccountMapper rows;
    private final Signatures signatures;
    private final Secrets secrets;
    private final OpenSessions sessions;
    private final AccountBook book;
    private final ObjectProvider<FirstAccount> firstAccount;
    private final TransactionTemplate transaction;

    OwnPassword(AccountMapper rows, Signatures signatures, Secrets secrets, OpenSessions sessions, AccountBook book,
            ObjectProvider<FirstAccount> firstAccount, TransactionTemplate transaction) {
        this.rows = rows;
        this.signatures = signatures;
        this.secrets = secrets;
        this.sessions = sessions;
        this.book = book;
        this.firstAccount = firstAccount;
        this.transaction = transaction;
    }

    /**
     * The current person's other sessions and their PIN end: who changes a password because somebody knows it must be rid of what that
     * somebody may have opened or set by it.
     *
     * @param session the session that goes on
     * @throws InvalidInput at {@code /password} if the old one is wrong, at {@code /newPassword} if the new one will not do
     */
    public void change(@Nullable String password, @Nullable String newPassword, @Nullable String session) {
        FieldFaults faults = new FieldFaults().given("/password", password);
        PasswordRules.check(faults, "/newPassword", newPassword)
                .require(newPassword == null || !newPassword.equals(password), "/newPassword", "security.passwordUnchanged").refuse();
        String old = Objects.requireNonNull(password);
        String userName = Actors.current().name();
        String oldHash = hashOfProven(userName, old);
        String hash = secrets.hash(Objects.requireNonNull(newPassword));
        transaction.executeWithoutResult(status -> keep(userName, oldHash, hash, session));
        firstAccount.ifAvailable(first -> first.forget(old));
    }

    /** Sets the PIN that goes with the current person's badge. */
    public void setPin(@Nullable String password, @Nullable String pin) {
        new FieldFaults().given("/password", password)
                .require(pin != null && PIN.matcher(pin).matches(), "/pin", "security.pinUnfit").refuse();
        String userName = Actors.current().name();
        String provenHash = hashOfProven(userName, Objects.requireNonNull(password));
        String hash = secrets.hash(Objects.requireNonNull(pin));
        transaction.executeWithoutResult(status -> {
            lockUnchanged(userName, provenHash);
            rows.setPin(userName, hash);
            book.tell(userName, "pinChanged", Map.of(), Map.of());
        });
    }

    private void keep(String userName, String oldHash, String hash, @Nullable String session) {
        if (lockUnchanged(userName, oldHash).demo()) {
            throw new Refused("security.demoPassword", userName);
        }
        rows.setPassword(userName, hash, false);
        sessions.endAllOf(userName, session);
        book.tell(userName, "passwordChanged", Map.of(), Map.of());
    }

    private String hashOfProven(String userName, String password) {
        String hash = rows.find(userName).map(AccountRow::passwordHash).orElse("");
        signatures.prove(password);
        return hash;
    }

    /** What is kept follows from a password that was right a moment ago: it must be right still. */
    private AccountRow lockUnchanged(String userName, String provenHash) {
        AccountRow account = rows.lock(userName).orElseThrow();
        if (!provenHash.equals(account.passwordHash())) {
            throw new ConcurrentChange("security.accountChanged", userName);
        }
        return account;
    }
}

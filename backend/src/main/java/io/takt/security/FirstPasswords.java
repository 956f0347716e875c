package io.takt.security;

import io.takt.security.AccountAdministration.WantedAccount;
import io.takt.shared.Actors;
import io.takt.shared.Refused;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives many accounts their first passwords at once; whoever gets one chooses another at the first sign-in. */
@Service
public class FirstPasswords {

    /** What nobody takes for something else, be it written by hand. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP = 4;

    private final AccountMapper rows;
    private final AccountWriting writing;
    private final AccountBook book;
    private final OpenSessions sessions;
    private final Secrets secrets;
    private final Permissions permissions;
    private final TransactionTemplate transaction;
    private final SecureRandom random = new SecureRandom();

    FirstPasswords(AccountMapper rows, AccountWriting writing, AccountBook book, OpenSessions sessions, Secrets secrets,
            Permissions permissions, TransactionTemplate transaction) {
        this.rows = rows;
        this.writing = writing;
        this.book = book;
        this.sessions = sessions;
        this.secrets = secrets;
        this.permissions = permissions;
        this.transaction = transaction;
    }

    /**
     * Makes new accounts, all of them or none.
     *
     * @param accounts what each shall be, by its name
     */
    public List<FirstPassword> create(Map<String, WantedAccount> accounts, @Nullable String template) {
        permissions.require("security.manage");
        Map<String, AccountProfile> profiles = accounts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().profile(template)));
        return give(List.copyOf(accounts.keySet()), (userName, secret) -> {
            AccountProfile profile = Objects.requireNonNull(profiles.get(userName));
            writing.add(userName, profile, secret.hash(), false);
            return new FirstPassword(userName, profile.displayName(), secret.password());
        });
    }

    /**
     * Gives accounts others, as the administrator does for one; all of them or none. Locks, PINs and sessions end. Nobody gives themselves
     * one: the session in which it would be read ends with it.
     *
     * @throws Refused {@code security.demoPassword}, {@code security.ownFirstPassword}
     */
    public List<FirstPassword> renew(List<String> accounts) {
        permissions.require("security.manage");
        String own = Actors.current().name();
        if (accounts.contains(own)) {
            throw new Refused("security.ownFirstPassword", own);
        }
        return give(accounts.stream().distinct().sorted().toList(), (userName, secret) -> {
            Account found = book.lock(userName);
            if (found.demo()) {
                throw new Refused("security.demoPassword", userName);
            }
            rows.setPassword(userName, secret.hash(), true);
            sessions.endAllOf(userName, null);
            book.tell(userName, "passwordSet", Map.of(), Map.of());
            return new FirstPassword(userName, found.displayName(), secret.password());
        });
    }

    /** Hashes take their time, and nothing in the database waits for them. */
    private List<FirstPassword> give(List<String> accounts, Giving giving) {
        Map<String, Secret> made = accounts.stream().collect(Collectors.toMap(Function.identity(), userName -> secret()));
        return Objects.requireNonNull(transaction.execute(status -> accounts.stream()
                .map(userName -> giving.give(userName, Objects.requireNonNull(made.get(userName)))).toList()));
    }

    private Secret secret() {
        String password = Stream.generate(this::group).limit(GROUPS).collect(Collectors.joining("-"));
        return new Secret(password, secrets.hash(password));
    }

    private String group() {
        return random.ints(GROUP, 0, LETTERS.length()).mapToObj(at -> String.valueOf(LETTERS.charAt(at))).collect(Collectors.joining());
    }

    /** A password and what is kept of it. */
    private record Secret(String password, String hash) {

        @Override
        public String toString() {
            return "Secret[]";
        }
    }

    /** Gives one account its password, within the transaction of all. */
    private interface Giving {

        FirstPassword give(String userName, Secret secret);
    }
}

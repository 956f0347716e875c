package io.takt.security;

import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.Refused;
import io.takt.shared.SystemTime;
import io.takt.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The accounts of the plant and their roles. Reading needs {@code security.read}, each change {@code security.manage}. */
@Service
public class AccountAdministration {

    private static final Set<String> FILTERS = Set.of("q", "id", "state", "role", "studentClass", "template", "place");
    private static final Set<String> STATES = Set.of("ACTIVE", "DEACTIVATED", "EXPIRED", "any");
    private static final Set<String> SORTS = Set.of("id", "code", "displayName", "validUntil", "studentClass", "lastSignInAt");
    /** As long as sign-in and audit trail take them. */
    private static final int LONGEST_USER_NAME = 60;
    private static final int LONGEST_DISPLAY_NAME = 120;
    private static final int LONGEST_CLASS = 40;
    private static final int MOST_PLACES = 50;
    private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final AccountMapper rows;
    private final AccountWriting writing;
    private final AccountBook book;
    private final Secrets secrets;
    private final Permissions permissions;
    private final SystemTime time;
    private final TransactionTemplate transaction;

    AccountAdministration(AccountMapper rows, AccountWriting writing, AccountBook book, Secrets secrets, Permissions permissions,
            SystemTime time, TransactionTemplate transaction) {
        this.rows = rows;
        this.writing = writing;
        this.book = book;
        this.secrets = secrets;
        this.permissions = permissions;
        this.time = time;
        this.transaction = transaction;
    }

    /**
     * Filters {@code q}, {@code id}, {@code role}, {@code studentClass}, {@code template}, {@code place} and {@code state}: those who may
     * sign in unless something else is asked for.
     */
    @Transactional(readOnly = true)
    public Page<Account> list(ListQuery query) {
        permissions.require("security.read");
        query.requireKnown(FILTERS, SORTS);
        requireKnownState(query.filter("state"));
        Instant now = time.now();
        return new Page<>(rows.list(query, now).stream().map(row -> row.asOf(now)).toList(), query.offset(), rows.count(query, now));
    }

    @Transactional(readOnly = true)
    public Account read(String userName) {
        permissions.require("security.read");
        return book.get(userName);
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(String userName) {
        permissions.require("security.read");
        return book.find(userName);
    }

    /** The classes that accounts belong to, and how many of each are active. */
    @Transactional(readOnly = true)
    public Map<String, Integer> classes() {
        permissions.require("security.read");
        Map<String, Integer> classes = new LinkedHashMap<>();
        rows.classes(time.now()).forEach(found -> classes.put(found.code(), found.accounts()));
        return classes;
    }

    /** Those of the codes that accounts have already. */
    @Transactional(readOnly = true)
    public Set<String> taken(Collection<String> codes) {
        permissions.require("security.manage");
        return rows.taken(codes);
    }

    /** @throws InvalidInput if the last day of an account would be over already */
    @Transactional(readOnly = true)
    public void requireToCome(@Nullable LocalDate validUntil) {
        permissions.require("security.manage");
        writing.requireToCome(validUntil);
    }

    /** Whose badge it is. */
    @Transactional(readOnly = true)
    public Optional<Account> withBadge(String code) {
        permissions.require("security.read");
        return code.length() > Badge.LONGEST ? Optional.empty()
                : rows.findByBadge(new Badge(code).hash()).map(row -> book.get(row.userName()));
    }

    /** A new account with a password for its first sign-in. */
    public Account create(@Nullable String userName, WantedAccount wanted, @Nullable String password) {
        permissions.require("security.manage");
        FieldFaults faults = wanted.check(named(userName));
        PasswordRules.check(faults, "/password", password).refuse();
        String hash = secrets.hash(Objects.requireNonNull(password));
        return Objects.requireNonNull(transaction.execute(status -> add(Objects.requireNonNull(userName), wanted.profile(null), hash)));
    }

    /** A new account by which nobody comes in before it is given a first password. */
    @Transactional
    public Account register(@Nullable String userName, WantedAccount wanted, @Nullable String template) {
        permissions.require("security.manage");
        wanted.check(named(userName)).refuse();
        return add(Objects.requireNonNull(userName), wanted.profile(template), null);
    }

    private static FieldFaults named(@Nullable String userName) {
        return new FieldFaults().code("/code", userName).fits("/code", userName, LONGEST_USER_NAME);
    }

    private Account add(String userName, AccountProfile profile, @Nullable String hash) {
        writing.add(userName, profile, hash, false);
        return book.get(userName);
    }

    /**
     * @throws ConcurrentChange             if it is no longer as it was read
     * @throws io.takt.shared.NotAllowed if the account may or shall do more than the actor
     */
    @Transactional
    public Account change(String userName, Version read, WantedAccount wanted) {
        Account before = lock(userName, read);
        return change(before, wanted, before.template());
    }

    /** The same, and says from which template it was made. */
    @Transactional
    public Account change(String userName, Version read, WantedAccount wanted, @Nullable String template) {
        return change(lock(userName, read), wanted, template);
    }

    /** Whoever says nothing of places knows nothing of them, and frees nobody from theirs. */
    private Account change(Account before, WantedAccount wanted, @Nullable String template) {
        wanted.check(new FieldFaults()).given("/places", wanted.places()).refuse();
        return book.change(before, wanted.profile(template));
    }

    private Account lock(String userName, Version read) {
        Account found = book.lock(userName);
        if (found.version() != read.number()) {
            throw new ConcurrentChange("security.accountChanged", userName);
        }
        return found;
    }

    /**
     * Removes an account by which nobody could ever come in, as if it had not been added.
     *
     * @throws Refused if it was given a password once
     */
    @Transactional
    public void takeBack(String userName, Version read) {
        Account found = lock(userName, read);
        if (found.withPassword()) {
            throw new Refused("security.accountGiven", userName);
        }
        found.roles().forEach(role -> rows.takeRole(userName, role));
        rows.clearPlaces(userName);
        rows.remove(userName);
        book.tell(userName, "removed", found.fields(), Map.of());
    }

    private static void requireKnownState(@Nullable String state) {
        if (state != null && !STATES.contains(state)) {
            throw InvalidInput.at("/filter/state", "security.stateUnknown", state);
        }
    }

    /**
     * What an account shall be; nothing of it is believed before it is checked.
     *
     * @param places empty for the whole plant, as is null for a new account
     */
    public record WantedAccount(@Nullable String displayName, @Nullable List<@Nullable String> roles,
            @Nullable List<@Nullable String> places, @Nullable LocalDate validUntil, @Nullable String studentClass) {

        FieldFaults check(FieldFaults faults) {
            faults.name("/displayName", displayName)
                    .fits("/displayName", displayName, LONGEST_DISPLAY_NAME)
                    .require(roles != null && roles.stream().noneMatch(Objects::isNull), "/roles", "shared.fieldMissing")
                    .require(validUntil == null || !validUntil.isBefore(FIRST_DAY) && !validUntil.isAfter(LAST_DAY), "/validUntil",
                            "security.dayUnfit");
            if (places != null && !places.isEmpty()) {
                faults.named("/places", places).require(places.size() <= MOST_PLACES, "/places", "security.tooManyPlaces", MOST_PLACES);
            }
            return studentClass == null ? faults
                    : faults.code("/studentClass", studentClass).fits("/studentClass", studentClass, LONGEST_CLASS);
        }

        AccountProfile profile(@Nullable String template) {
            return new AccountProfile(Objects.requireNonNull(displayName).strip(), sorted(roles), sorted(places), validUntil, studentClass, template);
        }

        private static List<String> sorted(@Nullable List<@Nullable String> codes) {
            return codes == null ? List.of() : codes.stream().map(Objects::requireNonNull).distinct().sorted().toList();
        }
    }
}

package io.takt.security;

import io.takt.security.Accounts.NewAccount;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.SystemTime;
import io.takt.shared.Version;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the plant and their roles. Reading needs {@code security.read}, each change {@code security.manage}. */
@Service
public class AccountAdministration {

    private static final Set<String> FILTERS = Set.of("q", "id", "state", "role");
    private static final Set<String> STATES = Set.of("ACTIVE", "DEACTIVATED", "any");
    private static final Set<String> SORTS = Set.of("id", "code", "displayName", "lastSignInAt");
    /** As long as sign-in and audit trail take them. */
    private static final int LONGEST_USER_NAME = 60;
    private static final int LONGEST_DISPLAY_NAME = 120;

    private final AccountMapper rows;
    private final Accounts accounts;
    private final AssignedRoles assignedRoles;
    private final Permissions permissions;
    private final AccountBook book;
    private final SystemTime time;

    AccountAdministration(AccountMapper rows, Accounts accounts, AssignedRoles assignedRoles, Permissions permissions, AccountBook book,
            SystemTime time) {
        this.rows = rows;
        this.accounts = accounts;
        this.assignedRoles = assignedRoles;
        this.permissions = permissions;
        this.book = book;
        this.time = time;
    }

    /** Filters {@code q}, {@code id}, {@code role} and {@code state}: those who may sign in unless something else is asked for. */
    @Transactional(readOnly = true)
    public Page<Account> list(ListQuery query) {
        permissions.require("security.read");
        query.requireKnown(FILTERS, SORTS);
        requireKnownState(query.filter("state"));
        return new Page<>(rows.list(query).stream().map(row -> row.asOf(time.now())).toList(), query.offset(), rows.count(query));
    }

    @Transactional(readOnly = true)
    public Account read(String userName) {
        permissions.require("security.read");
        return book.get(userName);
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
        FieldFaults faults = wanted.check(new FieldFaults().code("/code", userName).fits("/code", userName, LONGEST_USER_NAME));
        PasswordRules.check(faults, "/password", password).refuse();
        String named = Objects.requireNonNull(userName);
        accounts.create(new NewAccount(named, wanted.name(), Objects.requireNonNull(password), wanted.roleCodes(), false));
        return rows.read(named).orElseThrow().asOf(time.now());
    }

    /**
     * @throws ConcurrentChange             if it is no longer as it was read
     * @throws io.takt.shared.NotAllowed if the account may or shall do more than the actor
     */
    @Transactional
    public Account change(String userName, Version read, WantedAccount wanted) {
        Account before = book.lock(userName);
        if (before.version() != read.number()) {
            throw new ConcurrentChange("security.accountChanged", userName);
        }
        wanted.check(new FieldFaults()).refuse();
        if (!wanted.roleCodes().contains(Role.ADMINISTRATOR)) {
            book.requireAnotherAdministrator(before);
        }
        rows.rename(userName, wanted.name());
        assignedRoles.change(userName, before.roles(), wanted.roleCodes());
        Account after = book.get(userName);
        FieldChanges changes = FieldChanges.between(before.fields(), after.fields());
        if (!changes.isEmpty()) {
            book.tell(userName, "changed", changes.before(), changes.after());
        }
        return after;
    }

    private static void requireKnownState(@Nullable String state) {
        if (state != null && !STATES.contains(state)) {
            throw InvalidInput.at("/filter/state", "security.stateUnknown", state);
        }
    }

    /** What an account shall be; nothing of it is believed before it is checked. */
    public record WantedAccount(@Nullable String displayName, @Nullable List<@Nullable String> roles) {

        private FieldFaults check(FieldFaults faults) {
            return faults.name("/displayName", displayName)
                    .fits("/displayName", displayName, LONGEST_DISPLAY_NAME)
                    .require(roles != null && roles.stream().noneMatch(Objects::isNull), "/roles", "shared.fieldMissing");
        }

        private String name() {
            return Objects.requireNonNull(displayName).strip();
        }

        private List<String> roleCodes() {
            return Objects.requireNonNull(roles).stream().map(Objects::requireNonNull).distinct().sorted().toList();
        }
    }
}

package io.takt.security;

import io.takt.security.RoleMapper.Grant;
import io.takt.security.RoleMapper.RoleRow;
import io.takt.shared.ConcurrentChange;
import io.takt.shared.FieldFaults;
import io.takt.shared.InUse;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.LiveUpdates;
import io.takt.shared.NotAllowed;
import io.takt.shared.NotFound;
import io.takt.shared.Page;
import io.takt.shared.Refused;
import io.takt.shared.Use;
import io.takt.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The roles of the plant. Reading needs {@code security.read}, each change {@code security.manage}; nobody grants what they
 * lack, and the administrator's role keeps everything. A role counts in the whole plant: whoever is bound to places changes none.
 */
@Service
@Transactional
public class Roles {

    private static final Set<String> FILTERS = Set.of("q", "id", "archived");
    private static final Set<String> SORTS = Set.of("id", "code", "nameZh", "nameEn", "holders");
    /** As long as the row takes them. */
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 120;

    private final RoleMapper rows;
    private final GrantedPermissions permissions;
    private final KnownPermissions known;
    private final PlaceBindings bindings;
    private final AuditTrail audit;
    private final LiveUpdates liveUpdates;

    Roles(RoleMapper rows, GrantedPermissions permissions, KnownPermissions known, PlaceBindings bindings, AuditTrail audit,
            LiveUpdates liveUpdates) {
        this.rows = rows;
        this.permissions = permissions;
        this.known = known;
        this.bindings = bindings;
        this.audit = audit;
        this.liveUpdates = liveUpdates;
    }

    /** Filters {@code q}, {@code id} and {@code archived}: {@code true}, {@code any}, else those that may be given. */
    @Transactional(readOnly = true)
    public Page<Role> list(ListQuery query) {
        permissions.require("security.read");
        query.requireKnown(FILTERS, SORTS);
        List<RoleRow> found = rows.list(query);
        Map<String, List<String>> grants = found.isEmpty() ? Map.of() : rows.grants(found.stream().map(RoleRow::code).toList()).stream()
                .collect(Collectors.groupingBy(Grant::role, Collectors.mapping(Grant::permission, Collectors.toList())));
        return new Page<>(found.stream().map(row -> row.with(grants.getOrDefault(row.code(), List.of()))).toList(), query.offset(),
                rows.count(query));
    }

    /** What every role is called, archived ones too, for whoever writes templates of accounts: that needs {@code administration.read}. */
    @Transactional(readOnly = true)
    public List<RoleName> names() {
        permissions.require("administration.read");
        return rows.names();
    }

    @Transactional(readOnly = true)
    public Role read(String code) {
        permissions.require("security.read");
        return get(code);
    }

    public Role create(@Nullable String code, WantedRole wanted) {
        requireManaging();
        check(wanted, new FieldFaults().code("/code", code)
                .fits("/code", code, LONGEST_CODE));
        String named = Objects.requireNonNull(code);
        try {
            rows.add(named, wanted.zh(), wanted.en());
        } catch (DuplicateKeyException taken) {
            throw InvalidInput.at("/code", "security.roleTaken", named);
        }
        grant(named, List.of(), wanted.grants());
        Role added = get(named);
        tell(named, "added", Map.of(), added.fields());
        return added;
    }

    @Transactional(readOnly = true)
    public Optional<Role> find(String code) {
        permissions.require("security.read");
        return findRole(code);
    }

    /** @throws NotAllowed {@code security.roleBeyondOwn} if one of the roles may do more than the actor */
    @Transactional(readOnly = true)
    public void requireNoMoreThanOwn(List<String> codes) {
        codes.stream().filter(code -> permissions.findBeyond(rows.grants(List.of(code)).stream().map(Grant::permission).toList()).isPresent())
                .findFirst().ifPresent(beyond -> {
                    throw new NotAllowed("security.roleBeyondOwn", beyond);
                });
    }

    /** The accounts that have a role; no line if none has. */
    @Transactional(readOnly = true)
    public List<Use> usesOf(String code) {
        return rows.usesOf(code);
    }

    /** Those of the codes that are no role's that may be given. */
    @Transactional(readOnly = true)
    public List<String> unknown(List<String> codes) {
        return codes.stream().filter(code -> findRole(code).filter(role -> !role.archived()).isEmpty()).toList();
    }

    /**
     * Removes a role that nobody was ever given, as if it had not been added.
     *
     * @throws ConcurrentChange if it is no longer as it was read
     */
    public void takeBack(String code, Version read) {
        Role found = lock(code);
        if (found.version() != read.number()) {
            throw new ConcurrentChange("security.roleChanged", code);
        }
        if (rows.isHeld(code)) {
            throw new Refused("security.roleGiven", code);
        }
        grant(code, found.permissions(), List.of());
        rows.remove(code);
        tell(code, "removed", found.fields(), Map.of());
    }

    /** @throws ConcurrentChange if it is no longer as it was read */
    public Role change(String code, Version read, WantedRole wanted) {
        Role before = lock(code);
        if (before.version() != read.number()) {
            throw new ConcurrentChange("security.roleChanged", code);
        }
        if (before.archived()) {
            throw new Refused("security.roleArchived", code);
        }
        check(wanted, new FieldFaults());
        if (code.equals(Role.ADMINISTRATOR) && !wanted.grants().equals(before.permissions().stream().sorted().toList())) {
            throw new Refused("security.administratorKeepsAll", code);
        }
        rows.change(code, wanted.zh(), wanted.en());
        grant(code, before.permissions(), wanted.grants());
        Role after = get(code);
        FieldChanges changes = FieldChanges.between(before.fields(), after.fields());
        if (!changes.isEmpty()) {
            tell(code, "changed", changes.before(), changes.after());
        }
        return after;
    }

    /** Nobody gets it any more. It is refused while somebody who may sign in has it. */
    public Role archive(String code, @Nullable String reason) {
        Role found = lock(code);
        new FieldFaults().reason("/reason", reason).refuse();
        if (found.archived()) {
            throw new Refused("security.roleArchived", code);
        }
        if (code.equals(Role.ADMINISTRATOR)) {
            throw new Refused("security.administratorKeepsAll", code);
        }
        List<Use> holders = usesOf(code).stream().filter(Use::stillNeeded).toList();
        if (!holders.isEmpty()) {
            throw new InUse("security.roleHeld", code, holders);
        }
        return archived(code, true, reason);
    }

    /** Whoever had it when they were deactivated has it again. */
    public Role restore(String code, @Nullable String reason) {
        Role found = lock(code);
        new FieldFaults().reason("/reason", reason).refuse();
        if (!found.archived()) {
            throw new Refused("security.roleNotArchived", code);
        }
        requireWithinOwn(found.permissions());
        return archived(code, false, reason);
    }

    private Role archived(String code, boolean archived, @Nullable String reason) {
        rows.archive(code, archived);
        tell(code, archived ? "archived" : "restored", Map.of("archived", !archived),
                Map.of("archived", archived, "reason", Objects.requireNonNull(reason).strip()));
        return get(code);
    }

    private void grant(String code, List<String> before, List<String> after) {
        List<String> added = after.stream().filter(permission -> !before.contains(permission)).toList();
        requireWithinOwn(added);
        before.stream().filter(permission -> !after.contains(permission)).forEach(permission -> rows.revoke(code, permission));
        added.forEach(permission -> rows.grant(code, permission));
    }

    private void requireWithinOwn(List<String> added) {
        permissions.findBeyond(added).ifPresent(beyond -> {
            throw new NotAllowed("security.permissionBeyondOwn", beyond);
        });
    }

    private void check(WantedRole wanted, FieldFaults faults) {
        faults.name("/nameZh", wanted.nameZh()).name("/nameEn", wanted.nameEn())
                .fits("/nameZh", wanted.nameZh(), LONGEST_NAME).fits("/nameEn", wanted.nameEn(), LONGEST_NAME)
                .given("/permissions", wanted.permissions()).refuse();
        List<@Nullable String> permissions = Objects.requireNonNull(wanted.permissions());
        for (String permission : permissions) {
            if (permission == null || !known.isGrantable(permission)) {
                throw InvalidInput.at("/permissions", "security.unknownPermission", String.valueOf(permission));
            }
        }
    }

    private Role get(String code) {
        return findRole(code).orElseThrow(() -> new NotFound("security.roleNotFound", code));
    }

    private Optional<Role> findRole(String code) {
        return rows.find(code).filter(row -> row.hasCode(code))
                .map(row -> row.with(rows.grants(List.of(code)).stream().map(Grant::permission).toList()));
    }

    private Role lock(String code) {
        requireManaging();
        rows.lock(code);
        return get(code);
    }

    private void requireManaging() {
        permissions.require("security.manage");
        List<String> own = bindings.current();
        if (!own.isEmpty()) {
            throw new NotAllowed("security.rolesOfWholePlant", String.join(", ", own));
        }
    }

    private void tell(String code, String action, Map<String, ?> before, Map<String, ?> after) {
        audit.record(Role.ENTITY, code, action, before, after);
        liveUpdates.changed(Role.ENTITY, code);
    }

    /** What a role is called, in both languages. */
    public record RoleName(String code, String nameZh, String nameEn, boolean archived) {
    }

    /** What a role shall be; nothing of it is believed before it is checked. */
    public record WantedRole(@Nullable String nameZh, @Nullable String nameEn, @Nullable List<@Nullable String> permissions) {

        private String zh() {
            return Objects.requireNonNull(nameZh).strip();
        }

        private String en() {
            return Objects.requireNonNull(nameEn).strip();
        }

        private List<String> grants() {
            return Objects.requireNonNull(permissions).stream().map(Objects::requireNonNull).distinct().sorted().toList();
        }
    }
}

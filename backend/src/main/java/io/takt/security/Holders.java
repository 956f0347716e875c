package io.takt.security;

import io.takt.security.SignedIn.RoleName;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may do what somebody may not: whom to ask. Everybody may know it. */
@Service
public class Holders {

    private final RoleMapper roles;
    private final KnownPermissions known;

    Holders(RoleMapper roles, KnownPermissions known) {
        this.roles = roles;
        this.known = known;
    }

    /** Every permission that the product asks for, by name. */
    public List<String> permissions() {
        return known.all();
    }

    /** The roles that have a permission and that somebody has, the administrator's last. */
    @Transactional(readOnly = true)
    public List<RoleName> of(String permission) {
        return roles.grantsOfHeldRoles().stream().filter(grant -> GrantedPermissions.covers(grant.permission(), permission))
                .map(grant -> new RoleName(grant.role(), grant.nameEn(), grant.nameZh())).distinct()
                .sorted((one, other) -> Boolean.compare(isAdministrator(one), isAdministrator(other))).toList();
    }

    private static boolean isAdministrator(RoleName role) {
        return role.code().equals(Role.ADMINISTRATOR);
    }
}

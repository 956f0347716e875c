package io.takt.security;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.PermissionMissing;
import io.takt.shared.SystemTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the current actor may do, read afresh from the roles: a role that is taken away counts from the next request on.
 * A grant that ends with {@code .*} stands for its whole module, a lone {@code *} for everything.
 */
@Service
class GrantedPermissions implements Permissions {

    private final AccountMapper accounts;
    private final SystemTime time;

    GrantedPermissions(AccountMapper accounts, SystemTime time) {
        this.accounts = accounts;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public void require(String permission) {
        if (!has(permission)) {
            throw new PermissionMissing(Actors.current().name(), permission);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean has(String permission) {
        return granted(Actors.current()).stream().anyMatch(grant -> covers(grant, permission));
    }

    /** The first of these grants that goes beyond what the current actor may do. */
    @Transactional(readOnly = true)
    public Optional<String> findBeyond(Collection<String> grants) {
        List<String> own = granted(Actors.current());
        return grants.stream().filter(grant -> own.stream().noneMatch(has -> covers(has, grant))).findFirst();
    }

    private List<String> granted(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                ? accounts.permissionsOf(actor.name(), time.now())
                : accounts.permissionsOfKind(actor.kind().name());
    }

    static boolean covers(String grant, String permission) {
        if (grant.endsWith("*")) {
            return permission.startsWith(grant.substring(0, grant.length() - 1));
        }
        return grant.equals(permission);
    }
}

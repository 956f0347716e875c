package io.takt.security;

import io.takt.shared.Actor;
import io.takt.shared.Actors;
import io.takt.shared.NotAllowed;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the current actor may do, read afresh from the roles: a role that is taken away counts from the next request on.
 * A grant that ends with {@code .*} stands for its whole module, a lone {@code *} for everything.
 */
@Service
class GrantedPermissions implements Permissions {

    private final AccountMapper accounts;

    GrantedPermissions(AccountMapper accounts) {
        this.accounts = accounts;
    }

    @Override
    @Transactional(readOnly = true)
    public void require(String permission) {
        if (!has(permission)) {
            throw new NotAllowed("security.notAllowed", Actors.current().name(), permission);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean has(String permission) {
        return granted(Actors.current()).stream().anyMatch(grant -> covers(grant, permission));
    }

    private List<String> granted(Actor actor) {
        return actor.kind() == Actor.Kind.PERSON
                ? accounts.permissionsOf(actor.name())
                : accounts.permissionsOfKind(actor.kind().name());
    }

    static boolean covers(String grant, String permission) {
        if (grant.endsWith("*")) {
            return permission.startsWith(grant.substring(0, grant.length() - 1));
        }
        return grant.equals(permission);
    }
}

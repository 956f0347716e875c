package io.takt.security;

import io.takt.shared.InvalidInput;
import io.takt.shared.NotAllowed;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives accounts roles and takes them; nobody gives what they lack themselves. */
@Component
class AssignedRoles {

    private final AccountMapper accounts;
    private final RoleMapper roles;
    private final GrantedPermissions granted;

    AssignedRoles(AccountMapper accounts, RoleMapper roles, GrantedPermissions granted) {
        this.accounts = accounts;
        this.roles = roles;
        this.granted = granted;
    }

    /** Until the transaction ends nobody else becomes an administrator or ceases to be one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockAdministrators() {
        roles.lock(Role.ADMINISTRATOR);
    }

    /**
     * Roles that the account has already are not asked about again: they may be archived, or beyond the actor.
     *
     * @throws InvalidInput at {@code /roles} if there is no such role, or it is archived
     * @throws NotAllowed   {@code security.roleBeyondOwn} if a role may do more than the actor
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(String userName, List<String> before, List<String> after) {
        // given first: whoever gives up their own role for a smaller one has it still
        after.stream().filter(role -> !before.contains(role)).distinct().forEach(role -> assign(userName, role));
        before.stream().filter(role -> !after.contains(role)).forEach(role -> accounts.takeRole(userName, role));
    }

    private void assign(String userName, String role) {
        if (roles.keep(role).filter(found -> found.hasCode(role) && !found.archived()).isEmpty()) {
            throw InvalidInput.at("/roles", "security.unknownRole", role);
        }
        if (isBeyondOwn(List.of(role))) {
            throw new NotAllowed("security.roleBeyondOwn", role);
        }
        accounts.assignRole(userName, role);
    }

    /**
     * Whoever set an account's password could be it.
     *
     * @throws NotAllowed {@code security.accountBeyondOwn} if the account may do more than the actor
     */
    @Transactional(readOnly = true)
    public void requireNoMoreThanOwn(String userName, List<String> held) {
        if (!held.isEmpty() && isBeyondOwn(held)) {
            throw new NotAllowed("security.accountBeyondOwn", userName);
        }
    }

    private boolean isBeyondOwn(List<String> codes) {
        return granted.findBeyond(roles.grants(codes).stream().map(RoleMapper.Grant::permission).toList()).isPresent();
    }
}

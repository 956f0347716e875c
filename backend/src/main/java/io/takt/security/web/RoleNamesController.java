package io.takt.security.web;

import io.takt.security.Roles;
import io.takt.security.Roles.RoleName;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the roles are called, for those who give them without seeing what they may. */
@RestController
@RequestMapping("/api/security/role-names")
class RoleNamesController {

    private final Roles roles;

    RoleNamesController(Roles roles) {
        this.roles = roles;
    }

    @GetMapping
    List<RoleName> list() {
        return roles.names();
    }
}

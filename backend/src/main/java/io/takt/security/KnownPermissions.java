package io.takt.security;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every permission that the product asks for, so that a browser gets names and no patterns. */
@Component
class KnownPermissions {

    static final List<String> ALL = Arrays.asList(
            "administration.edit", "administration.import", "administration.read", "administration.share", "connectivity.configure",
            "connectivity.read", "definition.approve", "definition.edit", "definition.read", "definition.revisions", "demo.control", "equipment.edit", "equipment.read",
            "execution.read", "execution.supervise", "execution.work", "material.edit", "material.hold", "material.read", "material.receive",
            "ordering.cancel", "ordering.create",
            "ordering.read", "ordering.release", "personnel.edit", "personnel.read", "personnel.roster", "personnel.skills",
            "plant.edit", "plant.read", "quality.dispose", "quality.inspect", "quality.read", "reporting.export",
            "reporting.print", "rules.publish", "rules.read", "security.manage", "security.read", "traceability.read",
            "workflow.publish", "workflow.read");

    List<String> all() {
        return ALL;
    }

    /** Whether a role may have it: a permission by name, all of a module, or everything. */
    boolean isGrantable(String grant) {
        return ALL.contains(grant) || grant.equals("*") || ALL.stream().anyMatch(permission -> grant.equals(allOf(permission)));
    }

    private static String allOf(String permission) {
        return permission.substring(0, permission.indexOf('.')) + ".*";
    }

    List<String> coveredBy(List<String> grants) {
        return ALL.stream()
                .filter(permission -> grants.stream().anyMatch(grant -> GrantedPermissions.covers(grant, permission)))
                .toList();
    }
}

package io.takt.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.takt.TaktIntegrationTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may do what is granted by name or by pattern; a pattern must not give more than is meant. */
@TaktIntegrationTest
class RolePermissionsIT {

    private final JdbcTemplate rows;

    RolePermissionsIT(@Autowired JdbcTemplate rows) {
        this.rows = rows;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            material.edit    | PROCESS_DESIGNER SYSTEM_ADMINISTRATOR TEACHER
            material.hold    | QUALITY_INSPECTOR STOREKEEPER SYSTEM_ADMINISTRATOR TEACHER
            material.receive | QUALITY_INSPECTOR STOREKEEPER SYSTEM_ADMINISTRATOR TEACHER
            personnel.edit   | SHOP_SUPERVISOR SYSTEM_ADMINISTRATOR TEACHER
            personnel.read   | AUDITOR SHOP_SUPERVISOR SYSTEM_ADMINISTRATOR TEACHER
            """)
    void aPermissionIsHeldByTheRolesThatShallHaveItAndByNoOther(String permission, String roles) {
        assertThat(holders("SELECT role_code AS holder, permission FROM security_role_permission WHERE role_code NOT LIKE 'test-%'",
                permission)).containsExactly(roles.split(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            material.edit    | IMPORT SYSTEM
            material.hold    | IMPORT PROCESS SYSTEM
            material.receive | IMPORT PROCESS SYSTEM
            personnel.edit   | IMPORT SYSTEM
            """)
    void noProcessAndNoDeviceDoesMoreThanItIsMeantTo(String permission, String kinds) {
        assertThat(holders("SELECT actor_kind AS holder, permission FROM security_actor_permission", permission))
                .containsExactly(kinds.split(" "));
    }

    @Test
    void everyPermissionThatIsGrantedByNameIsKnownToTheBrowser() {
        assertThat(KnownPermissions.ALL).containsAll(rows.queryForList("SELECT DISTINCT permission FROM security_role_permission "
                + "WHERE permission NOT LIKE '%*' AND role_code NOT LIKE 'test-%'", String.class));
    }

    private List<String> holders(String grants, String permission) {
        return rows.queryForList(grants).stream()
                .filter(grant -> GrantedPermissions.covers(text(grant, "permission"), permission))
                .map(grant -> text(grant, "holder")).distinct().sorted().toList();
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}

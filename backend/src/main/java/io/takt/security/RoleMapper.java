package io.takt.security;

import io.takt.security.Roles.RoleName;
import io.takt.shared.Coded;
import io.takt.shared.ListQuery;
import io.takt.shared.Use;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface RoleMapper {

    List<RoleRow> list(ListQuery query);

    long count(ListQuery query);

    List<RoleName> names();

    Optional<RoleRow> find(@Param("code") String code);

    Optional<RoleRow> lock(@Param("code") String code);

    /** Reads a role and keeps it from being archived until the transaction ends. */
    Optional<RoleRow> keep(@Param("code") String code);

    void add(@Param("code") String code, @Param("nameZh") String nameZh, @Param("nameEn") String nameEn);

    void change(@Param("code") String code, @Param("nameZh") String nameZh, @Param("nameEn") String nameEn);

    void archive(@Param("code") String code, @Param("archived") boolean archived);

    void remove(@Param("code") String code);

    /** Whether any account has it, be it deactivated. */
    boolean isHeld(@Param("code") String code);

    /** The accounts that have it. */
    List<Use> usesOf(@Param("code") String code);

    List<Grant> grants(@Param("codes") List<String> codes);

    void grant(@Param("code") String code, @Param("permission") String permission);

    void revoke(@Param("code") String code, @Param("permission") String permission);

    /** What the roles grant that somebody has who may sign in. */
    List<Grant> grantsOfHeldRoles();

    /** The names of a role, and how many active accounts have it. */
    record RoleRow(String code, String nameZh, String nameEn, int holders, boolean archived, int version) implements Coded {

        Role with(List<String> permissions) {
            return new Role(code, nameZh, nameEn, permissions, holders, archived, version);
        }
    }

    /** What a role grants: a name or a pattern. */
    record Grant(String role, String nameZh, String nameEn, String permission) {
    }
}

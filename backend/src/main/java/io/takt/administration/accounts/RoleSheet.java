package io.takt.administration.accounts;

import io.takt.administration.Uses;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.SheetColumn.Type;
import io.takt.security.Role;
import io.takt.security.Roles;
import io.takt.security.Roles.WantedRole;
import io.takt.shared.Fields;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Roles as a sheet: what each may do, by the names of the permissions. */
@Component
class RoleSheet extends SecuritySheet {

    private static final String NAME_ZH = "nameZh";
    private static final String NAME_EN = "nameEn";
    private static final String PERMISSIONS = "permissions";
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_NAME = 120;

    private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.text(KEY, true, LONGEST_CODE),
            SheetColumn.text(NAME_ZH, true, LONGEST_NAME), SheetColumn.text(NAME_EN, true, LONGEST_NAME),
            SheetColumn.of(PERMISSIONS, Type.LIST, true));

    private final Roles roles;

    RoleSheet(Roles roles, Uses uses) {
        super(Role.ENTITY, COLUMNS, uses);
        this.roles = roles;
    }

    @Override
    Optional<Kept> kept(String code) {
        return roles.find(code).map(RoleSheet::kept);
    }

    private static Kept kept(Role found) {
        return new Kept(values(found.code(), found.nameZh(), found.nameEn(), found.permissions().stream().sorted().toList()), found.version());
    }

    private static Map<String, @Nullable Object> values(String code, @Nullable String zh, @Nullable String en, List<String> permissions) {
        return Fields.of(KEY, code, NAME_ZH, zh, NAME_EN, en, PERMISSIONS, permissions);
    }

    @Override
    Page<Kept> list(ListQuery query) {
        return roles.list(query).map(RoleSheet::kept);
    }

    @Override
    Map<String, @Nullable Object> tidied(Map<String, @Nullable Object> wanted) {
        return values(String.valueOf(wanted.get(KEY)), text(wanted.get(NAME_ZH)), text(wanted.get(NAME_EN)), codes(wanted.get(PERMISSIONS)));
    }

    private static WantedRole role(Map<String, @Nullable Object> wanted) {
        return new WantedRole(text(wanted.get(NAME_ZH)), text(wanted.get(NAME_EN)), List.copyOf(codes(wanted.get(PERMISSIONS))));
    }

    @Override
    void add(String code, Map<String, @Nullable Object> wanted) {
        roles.create(code, role(wanted));
    }

    @Override
    void change(String code, Version read, Map<String, @Nullable Object> wanted) {
        roles.change(code, read, role(wanted));
    }

    @Override
    void takeBack(String code, Version read) {
        roles.takeBack(code, read);
    }
}

package io.takt.administration.accounts;

import io.takt.administration.Uses;
import io.takt.administration.spi.SheetColumn;
import io.takt.administration.spi.SheetColumn.Type;
import io.takt.security.Account;
import io.takt.security.AccountAdministration;
import io.takt.security.AccountAdministration.WantedAccount;
import io.takt.security.Role;
import io.takt.shared.Fields;
import io.takt.shared.InvalidInput;
import io.takt.shared.ListQuery;
import io.takt.shared.Page;
import io.takt.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Accounts as a sheet. It holds no passwords: nobody comes in by an account that it adds before somebody gives it a first one. Whose
 * an account is stands in the sheet of persons.
 */
@Component
class AccountSheet extends SecuritySheet {

    static final int LONGEST_CODE = 60;

    private static final String NAME = "displayName";
    private static final String ROLES = "roles";
    private static final String PLACES = "places";
    private static final String VALID_UNTIL = "validUntil";
    private static final String CLASS = "studentClass";
    private static final String TEMPLATE = "template";
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_CLASS = 40;

    private static final List<SheetColumn> COLUMNS = List.of(SheetColumn.text(KEY, true, LONGEST_CODE),
            SheetColumn.text(NAME, true, LONGEST_NAME), SheetColumn.reference(TEMPLATE, false, AccountTemplate.ENTITY),
            SheetColumn.of(ROLES, Type.LIST, false), SheetColumn.of(PLACES, Type.LIST, false), SheetColumn.of(VALID_UNTIL, Type.DATE, false),
            SheetColumn.text(CLASS, false, LONGEST_CLASS));

    private final AccountAdministration accounts;
    private final AccountTemplates templates;

    AccountSheet(AccountAdministration accounts, AccountTemplates templates, Uses uses) {
        super(Account.ENTITY, COLUMNS, uses);
        this.accounts = accounts;
        this.templates = templates;
    }

    @Override
    public Set<String> after() {
        return Set.of(Role.ENTITY, WantedTemplate.PLACE, AccountTemplate.ENTITY);
    }

    @Override
    Optional<Kept> kept(String code) {
        return accounts.find(code).map(AccountSheet::kept);
    }

    private static Kept kept(Account found) {
        return new Kept(values(found.code(), new WantedAccount(found.displayName(), List.copyOf(found.roles()), List.copyOf(found.places()),
                found.validUntil(), found.studentClass()), found.template()), found.version());
    }

    private static Map<String, @Nullable Object> values(String code, WantedAccount account, @Nullable String template) {
        return Fields.of(KEY, code, NAME, account.displayName(), TEMPLATE, template, ROLES, account.roles(), PLACES, account.places(),
                VALID_UNTIL, account.validUntil(), CLASS, account.studentClass());
    }

    @Override
    Page<Kept> list(ListQuery query) {
        return accounts.list(query).map(AccountSheet::kept);
    }

    @Override
    Map<String, @Nullable Object> tidied(Map<String, @Nullable Object> wanted) {
        return values(String.valueOf(wanted.get(KEY)), account(wanted), text(wanted.get(TEMPLATE)));
    }

    private static WantedAccount account(Map<String, @Nullable Object> wanted) {
        return new WantedAccount(text(wanted.get(NAME)), List.copyOf(codes(wanted.get(ROLES))), List.copyOf(codes(wanted.get(PLACES))),
                day(wanted.get(VALID_UNTIL)), text(wanted.get(CLASS)));
    }

    /** Where the row says nothing, its template does. */
    @Override
    Map<String, @Nullable Object> usual(Map<String, @Nullable Object> row) {
        return template(row).map(template -> Fields.of(ROLES, template.roles(), PLACES, template.places(), VALID_UNTIL, template.validUntil()))
                .orElse(Map.of());
    }

    private Optional<AccountTemplate> template(Map<String, @Nullable Object> row) {
        String code = text(row.get(TEMPLATE));
        if (code == null) {
            return Optional.empty();
        }
        return Optional.of(templates.findForNewWork(code)
                .orElseThrow(() -> InvalidInput.at("/" + TEMPLATE, "administration.templateUnknown", code)));
    }

    @Override
    void add(String code, Map<String, @Nullable Object> wanted) {
        accounts.register(code, account(wanted), text(wanted.get(TEMPLATE)));
    }

    @Override
    void change(String code, Version read, Map<String, @Nullable Object> wanted) {
        String template = text(wanted.get(TEMPLATE));
        if (!Objects.equals(template, accounts.read(code).template())) {
            template(wanted);
        }
        accounts.change(code, read, account(wanted), template);
    }

    @Override
    void putBack(String code, Version read, Map<String, @Nullable Object> before) {
        accounts.putBack(code, read, account(before), text(before.get(TEMPLATE)));
    }

    @Override
    void takeBack(String code, Version read) {
        accounts.takeBack(code, read);
    }
}

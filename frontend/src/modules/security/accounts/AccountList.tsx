import { CreateButton, DataTable, SearchInput, SelectInput, useTranslate } from "react-admin";
import { useRead } from "../../../shared/api";
import { formatDayTime } from "../../../shared/format";
import { nameOf, useTexts } from "../../../shared/language";
import { ListToolbar, ListTools, NoHits, PagedList } from "../../../shared/lists";
import { ExchangeButton, showPage, valueText } from "../../../shared/record";
import { CodeLink, Nothing, roomyOnly, Small, StateChip } from "../../../shared/ui";
import { AccountBulk } from "../classes/AccountBulk";
import type { NamedClass } from "../classes/studentClass";
import { useRoleName, useRoles } from "../roles/roles";
import { usePermission } from "../session";
import { standingOf, useAccountKind, type Account } from "./account";

/** The accounts of a class are called after it. */
const HIDDEN = ["studentClass"];
const WRAPPING = { "&.MuiTableCell-body": { whiteSpace: "normal" } };

/** Who may sign in, and as what. */
export function AccountList() {
  const texts = useTexts();
  const translate = useTranslate();
  const kind = useAccountKind();
  const roleName = useRoleName();
  const roles = (useRoles().data ?? []).map((role) => ({ id: role.code, name: nameOf(role) }));
  const mayManage = usePermission("security.manage");
  const classes = (useRead<NamedClass[]>("administration/student-classes", ["security.account"]).data ?? []).map(({ code, accounts }) => ({ id: code, name: `${code} (${accounts})` }));
  const states = ["DEACTIVATED", "EXPIRED", "any"].map((id) => ({ id, name: texts(`security.state.${id}`) }));
  return (
    <PagedList
      sort={{ field: "code", order: "ASC" }}
      actions={
        <ListToolbar>
          <ExchangeButton entity={kind.entity} />
          <ListTools />
          <CreateButton />
        </ListToolbar>
      }
      empty={<Nothing text={texts("shared.record.noHits")} />}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
        <SelectInput key="role" source="role" alwaysOn choices={roles} />,
        <SelectInput key="studentClass" source="studentClass" alwaysOn choices={classes} />,
        <SelectInput key="state" source="state" alwaysOn choices={states} emptyText={texts("security.state.ACTIVE")} />,
      ]}
    >
      <DataTable sx={roomyOnly("lastSignInAt", "validUntil")} bulkActionButtons={mayManage && <AccountBulk />} rowClick="show" hiddenColumns={HIDDEN} empty={<NoHits />}>
        <DataTable.Col source="code" render={({ code }: Account) => <CodeLink code={code} to={showPage(kind, code)} />} />
        <DataTable.Col source="displayName" />
        <DataTable.Col source="roles" disableSort sx={WRAPPING} render={(account: Account) => account.roles.map(roleName).join(", ") || "–"} />
        <DataTable.Col source="places" disableSort sx={WRAPPING} render={({ places }: Account) => valueText(kind, "places", places, texts)} />
        <DataTable.Col source="validUntil" render={({ validUntil }: Account) => validUntil ?? "–"} />
        <DataTable.Col source="studentClass" render={({ studentClass }: Account) => studentClass ?? "–"} />
        <DataTable.Col source="state" disableSort render={(account: Account) => <Standing account={account} />} />
        <DataTable.Col source="lastSignInAt" render={({ lastSignInAt }: Account) => formatDayTime(lastSignInAt)} />
      </DataTable>
    </PagedList>
  );
}

/** Whether its owner gets in, and what is to be done first. */
export function Standing({ account }: { account: Account }) {
  const texts = useTexts();
  return (
    <>
      <StateChip texts="security.state" state={standingOf(account)} />
      {!account.withPassword && <Small>{texts("security.accounts.withoutPassword")}</Small>}
      {account.withPassword && account.passwordToBeChanged && <Small>{texts("security.accounts.passwordToBeChanged")}</Small>}
    </>
  );
}

import { DataTable, SearchInput, SelectInput, useTranslate } from "react-admin";
import { formatDayTime } from "../../../shared/format";
import { nameOf, useTexts } from "../../../shared/language";
import { NoHits, PagedList } from "../../../shared/lists";
import { showPage } from "../../../shared/record";
import { CodeLink, Nothing, roomyOnly, Small, StateChip } from "../../../shared/ui";
import { useRoleName, useRoles } from "../roles/roles";
import { standingOf, useAccountKind, type Account } from "./account";

const WRAPPING = { "&.MuiTableCell-body": { whiteSpace: "normal" } };

/** Who may sign in, and as what. */
export function AccountList() {
  const texts = useTexts();
  const translate = useTranslate();
  const kind = useAccountKind();
  const roleName = useRoleName();
  const roles = (useRoles().data ?? []).map((role) => ({ id: role.code, name: nameOf(role) }));
  const states = ["DEACTIVATED", "any"].map((id) => ({ id, name: texts(`security.state.${id}`) }));
  return (
    <PagedList
      sort={{ field: "code", order: "ASC" }}
      empty={<Nothing text={texts("shared.record.noHits")} />}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
        <SelectInput key="role" source="role" alwaysOn choices={roles} />,
        <SelectInput key="state" source="state" alwaysOn choices={states} emptyText={texts("security.state.ACTIVE")} />,
      ]}
    >
      <DataTable sx={roomyOnly("lastSignInAt")} bulkActionButtons={false} rowClick="show" empty={<NoHits />}>
        <DataTable.Col source="code" render={({ code }: Account) => <CodeLink code={code} to={showPage(kind, code)} />} />
        <DataTable.Col source="displayName" />
        <DataTable.Col source="roles" disableSort sx={WRAPPING} render={(account: Account) => account.roles.map(roleName).join(", ") || "–"} />
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
      {account.passwordToBeChanged && <Small>{texts("security.accounts.passwordToBeChanged")}</Small>}
    </>
  );
}

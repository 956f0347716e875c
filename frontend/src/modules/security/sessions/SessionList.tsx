import { DataTable, SearchInput, useRefresh, useTranslate } from "react-admin";
import { formatDayTime } from "../../../shared/format";
import { useTexts } from "../../../shared/language";
import { NoHits, PagedList } from "../../../shared/lists";
import { CodeLink, Nothing, roomyOnly, Small } from "../../../shared/ui";
import { usePermission } from "../session";
import { usePersonNames } from "../usePersonNames";
import { EndSession } from "./EndSession";
import { browserName, type OpenSession } from "./session";

/** Who is signed in now, and where. */
export function SessionList() {
  const texts = useTexts();
  const translate = useTranslate();
  const refresh = useRefresh();
  const personName = usePersonNames();
  const mayManage = usePermission("security.manage");
  return (
    <PagedList
      sort={{ field: "lastSeenAt", order: "DESC" }}
      empty={<Nothing text={texts("security.sessions.none")} />}
      filters={[<SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />]}
    >
      <DataTable sx={roomyOnly("address")} bulkActionButtons={false} rowClick={false} empty={<NoHits />}>
        <DataTable.Col source="userName" render={({ userName }: OpenSession) => <Person userName={userName} name={personName(userName)} />} />
        <DataTable.Col source="browser" disableSort render={({ userAgent }: OpenSession) => browserName(userAgent)} />
        <DataTable.Col source="address" disableSort />
        <DataTable.Col source="since" render={({ since }: OpenSession) => formatDayTime(since)} />
        <DataTable.Col source="lastSeenAt" render={({ lastSeenAt }: OpenSession) => formatDayTime(lastSeenAt)} />
        <DataTable.Col source="actions" label={false} disableSort render={(session: OpenSession) => (mayManage ? <EndSession session={session} onEnded={refresh} /> : null)} />
      </DataTable>
    </PagedList>
  );
}

function Person({ userName, name }: { userName: string; name: string }) {
  return (
    <>
      <CodeLink code={userName} to={`/accounts/${encodeURIComponent(userName)}/show`} />
      {name !== userName && <Small>{name}</Small>}
    </>
  );
}

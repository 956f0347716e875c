import { DataTable, SearchInput, SelectInput, useTranslate } from "react-admin";
import { formatDateTime } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { NoHits, PagedList } from "../../shared/lists";
import { CodeLink, Nothing, roomyOnly, Section, StateChip } from "../../shared/ui";
import { usePersonNames } from "../security";
import type { Import, ImportState } from "./types";

const STATES: ImportState[] = ["CHECKING", "CHECKED", "FAULTY", "APPLYING", "APPLIED", "UNDOING", "UNDONE", "CANCELLED", "INTERRUPTED", "FAILED"];
const BREAKING = { "&.MuiTableCell-body": { whiteSpace: "normal", wordBreak: "break-word" } };

const pageOf = (code: string) => `/imports/${encodeURIComponent(code)}`;

/** The files that were given, the newest first. The address says which kind is chosen above, not what the list shows. */
export function ImportHistory() {
  const texts = useTexts();
  const translate = useTranslate();
  const names = usePersonNames();
  const states = STATES.map((id) => ({ id, name: texts(`administration.state.${id}`) }));
  return (
    <Section id="imports" title={texts("administration.exchange.history")}>
      <PagedList
        resource="imports"
        title={false}
        disableSyncWithLocation
        sort={{ field: "startedAt", order: "DESC" }}
        empty={<Nothing text={texts("administration.exchange.none")} hint={texts("administration.exchange.noneHint")} />}
        filters={[
          <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
          <SelectInput key="state" source="state" alwaysOn choices={states} />,
        ]}
      >
        <DataTable sx={roomyOnly("person")} bulkActionButtons={false} rowClick={(code) => pageOf(String(code))} empty={<NoHits />}>
          <DataTable.Col source="code" render={({ code }: Import) => <span data-import={code}><CodeLink code={code} to={pageOf(code)} /></span>} />
          <DataTable.Col source="fileName" sx={BREAKING} />
          <DataTable.Col source="person" render={({ person }: Import) => names(person)} />
          <DataTable.Col source="startedAt" render={({ startedAt }: Import) => formatDateTime(startedAt)} />
          <DataTable.NumberCol source="added" disableSort />
          <DataTable.NumberCol source="changed" disableSort />
          <DataTable.NumberCol source="faults" disableSort />
          <DataTable.Col source="state" render={({ state }: Import) => <StateChip texts="administration.state" state={state} />} />
        </DataTable>
      </PagedList>
    </Section>
  );
}

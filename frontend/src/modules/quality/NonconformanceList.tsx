import { DataTable, SearchInput, SelectInput, useTranslate } from "react-admin";
import { formatDateTime, formatNumber } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { NoHits, PagedList } from "../../shared/lists";
import { CodeLink, Nothing, StateChip } from "../../shared/ui";
import type { Nonconformance } from "./types";

const STATES = ["OPEN", "IN_REWORK", "CLOSED"];

/** All nonconformances, the newest first. */
export function NonconformanceList() {
  const texts = useTexts();
  const translate = useTranslate();
  const states = STATES.map((id) => ({ id, name: texts(`quality.state.${id}`) }));
  return (
    <PagedList
      sort={{ field: "code", order: "DESC" }}
      empty={<Nothing text={texts("quality.none")} hint={texts("quality.noneHint")} />}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
        <SelectInput key="state" source="state" alwaysOn choices={states} />,
      ]}
    >
      <DataTable empty={<NoHits />} bulkActionButtons={false} rowClick="show">
        <DataTable.Col source="code" render={({ code }: Nonconformance) => <CodeLink code={code} to={`/nonconformances/${encodeURIComponent(code)}/show`} />} />
        <DataTable.Col source="unit" render={({ unit }: Nonconformance) => <CodeLink code={unit} to={`/units/${encodeURIComponent(unit)}/show`} />} />
        <DataTable.Col source="defect" render={(row: Nonconformance) => `${row.defect} ${texts(`quality.defect.${row.defect}`, { _: "" })}`} />
        <DataTable.Col source="value" disableSort render={(row: Nonconformance) => formatNumber(row.value)} />
        <DataTable.Col source="state" render={(row: Nonconformance) => <StateChip texts="quality.state" state={row.state} />} />
        <DataTable.Col source="disposition" disableSort render={(row: Nonconformance) => <StateChip texts="quality.disposition" state={row.disposition} />} />
        <DataTable.Col source="openedAt" render={(row: Nonconformance) => formatDateTime(row.openedAt)} />
      </DataTable>
    </PagedList>
  );
}

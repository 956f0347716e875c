import { DataTable, SelectInput, TextInput } from "react-admin";
import { formatDateTime, formatNumber } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { NoHits, PagedList } from "../../shared/lists";
import { CodeLink, Nothing, StateChip } from "../../shared/ui";
import type { Nonconformance } from "./types";

const STATES = ["OPEN", "IN_REWORK", "CLOSED"];

/** All nonconformances, the newest first. */
export function NonconformanceList() {
  const texts = useTexts();
  const states = STATES.map((id) => ({ id, name: texts(`quality.state.${id}`) }));
  return (
    <PagedList
      sort={{ field: "code", order: "DESC" }}
      empty={<Nothing text={texts("quality.none")} hint={texts("quality.noneHint")} />}
      filters={[<SelectInput key="state" source="state" alwaysOn choices={states} />, <TextInput key="unit" source="unit" alwaysOn />]}
    >
      <DataTable empty={<NoHits />} bulkActionButtons={false} rowClick="show">
        <DataTable.Col source="code" render={({ code }: Nonconformance) => <CodeLink code={code} to={`/nonconformances/${encodeURIComponent(code)}/show`} />} />
        <DataTable.Col source="unit" disableSort />
        <DataTable.Col source="defect" disableSort render={(row: Nonconformance) => `${row.defect} ${texts(`quality.defect.${row.defect}`, { _: "" })}`} />
        <DataTable.Col source="value" disableSort render={(row: Nonconformance) => formatNumber(row.value)} />
        <DataTable.Col source="state" render={(row: Nonconformance) => <StateChip texts="quality.state" state={row.state} />} />
        <DataTable.Col source="disposition" disableSort render={(row: Nonconformance) => <StateChip texts="quality.disposition" state={row.disposition} />} />
        <DataTable.Col source="openedAt" disableSort render={(row: Nonconformance) => formatDateTime(row.openedAt)} />
      </DataTable>
    </PagedList>
  );
}

import { DataTable, List, SearchInput, useTranslate } from "react-admin";
import { formatDateTime, formatNumber } from "../../shared/format";
import { useTexts } from "../../shared/language";
import { Nothing, StateChip } from "../../shared/ui";
import type { Nonconformance } from "./types";

/** All nonconformances, the newest first. */
export function NonconformanceList() {
  const texts = useTexts();
  const translate = useTranslate();
  return (
    <List
      exporter={false}
      sort={{ field: "openedAt", order: "DESC" }}
      empty={<Nothing text={texts("quality.none")} hint={texts("quality.noneHint")} />}
      filters={[<SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />]}
    >
      <DataTable bulkActionButtons={false} rowClick="show">
        <DataTable.Col source="code" />
        <DataTable.Col source="unit" />
        <DataTable.Col source="defect" render={(row: Nonconformance) => `${row.defect} ${texts(`quality.defect.${row.defect}`, { _: "" })}`} />
        <DataTable.Col source="value" disableSort render={(row: Nonconformance) => formatNumber(row.value)} />
        <DataTable.Col source="state" render={(row: Nonconformance) => <StateChip texts="quality.state" state={row.state} />} />
        <DataTable.Col source="disposition" disableSort render={(row: Nonconformance) => <StateChip texts="quality.disposition" state={row.disposition} />} />
        <DataTable.Col source="openedAt" render={(row: Nonconformance) => formatDateTime(row.openedAt)} />
      </DataTable>
    </List>
  );
}

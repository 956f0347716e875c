import { DataTable, SearchInput, TextInput, useListContext, useTranslate } from "react-admin";
import { useTexts } from "../../shared/language";
import { ListToolbar, ListTools, NoHits, PagedList } from "../../shared/lists";
import { normalise } from "../../shared/scan";
import { CodeLink, Nothing, StateChip } from "../../shared/ui";
import { papersOfLot, PrintButton } from "../reporting";
import type { UnitRow } from "./types";

/** A searched box or lot leads here; its code stands where it can be taken away again. */
const EXACTLY = ["carrier", "lot"];

/** All units; a unit is a carrier's slot until it gets a number of its own. */
export function UnitList() {
  const texts = useTexts();
  const translate = useTranslate();
  return (
    <PagedList
      actions={<Actions />}
      sort={{ field: "id", order: "DESC" }}
      empty={<Nothing text={texts("traceability.noUnits")} hint={texts("traceability.noUnitsHint")} />}
      filters={[
        <SearchInput key="q" source="q" alwaysOn placeholder={translate("ra.action.search")} />,
        ...EXACTLY.map((source) => <TextInput key={source} source={source} alwaysOn resettable parse={normalise} />),
      ]}
    >
      <DataTable empty={<NoHits />} bulkActionButtons={false} rowClick="show">
        <DataTable.Col source="code" render={({ code }: UnitRow) => <CodeLink code={code} to={`/units/${encodeURIComponent(code)}/show`} />} />
        <DataTable.Col source="state" render={(row: UnitRow) => <StateChip texts="execution.unitState" state={row.state} />} />
        <DataTable.Col source="carrier" />
        <DataTable.Col source="slot" disableSort />
        <DataTable.Col source="lot" disableSort />
        <DataTable.Col source="order" disableSort render={(row: UnitRow) => row.productionOrder ?? row.workOrder ?? row.order ?? ""} />
        <DataTable.Col source="heatLot" disableSort />
      </DataTable>
    </PagedList>
  );
}

/** The papers of the lot whose units are listed, and the tools of every list. */
function Actions() {
  const { filterValues, total } = useListContext();
  const lot = (filterValues as { lot?: string }).lot;
  return (
    <ListToolbar>
      {lot && <PrintButton papers={papersOfLot(lot, (total ?? 0) > 0)} />}
      <ListTools />
    </ListToolbar>
  );
}

import { DataTable, List } from "react-admin";
import { formatDateTime } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { Nothing, StateChip } from "../../shared/ui";

interface EquipmentRow {
  code: string;
  name: string;
  workUnit: string | null;
  state: string;
  since: string | null;
  program: string | null;
  link: string | null;
}

/** The plant's equipment and how each stands now; no data is said, never guessed. */
export function EquipmentList() {
  const texts = useTexts();
  return (
    <List exporter={false} perPage={25} sort={{ field: "code", order: "ASC" }} empty={<Nothing text={texts("equipment.none")} hint={texts("equipment.noneHint")} />}>
      <DataTable bulkActionButtons={false} rowClick={(_id, _resource, row) => (row.device ? `/devices/${encodeURIComponent(String(row.device))}` : false)}>
        <DataTable.Col source="code" />
        <DataTable.Col source="name" disableSort render={(row: EquipmentRow) => nameOf(row)} />
        <DataTable.Col source="workUnit" disableSort />
        <DataTable.Col source="state" disableSort render={(row: EquipmentRow) => <StateChip texts="equipment.state" state={row.state} />} />
        <DataTable.Col source="since" disableSort render={(row: EquipmentRow) => formatDateTime(row.since)} />
        <DataTable.Col source="program" disableSort />
        <DataTable.Col source="link" disableSort render={(row: EquipmentRow) => <StateChip texts="connectivity.link" state={row.link} />} />
      </DataTable>
    </List>
  );
}

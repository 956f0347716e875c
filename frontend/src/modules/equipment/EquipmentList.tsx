import { DataTable, List } from "react-admin";
import { formatDayTime } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { CodeLink, Nothing, roomyOnly, Small, StateChip } from "../../shared/ui";
import { usePlaceNames } from "../plant";
import { usePermission } from "../security";

interface EquipmentRow {
  code: string;
  name: string;
  workUnit: string | null;
  device: string | null;
  state: string;
  since: string | null;
  program: string | null;
  link: string | null;
}

/** On a tablet in portrait a machine's name says enough of where it stands. */
const ROOMY_ONLY = roomyOnly("workUnit");

/** The plant's equipment and how each stands now; no data is said, never guessed. */
export function EquipmentList() {
  const texts = useTexts();
  const placeName = usePlaceNames();
  const mayLook = usePermission("connectivity.read");
  const pageOf = ({ device }: EquipmentRow) => (mayLook && device ? `/devices/${encodeURIComponent(device)}` : undefined);
  return (
    <List actions={false} exporter={false} perPage={25} sort={{ field: "code", order: "ASC" }} empty={<Nothing text={texts("equipment.none")} hint={texts("equipment.noneHint")} />}>
      <DataTable sx={ROOMY_ONLY} bulkActionButtons={false} rowClick={(_id, _resource, row) => pageOf(row as unknown as EquipmentRow) ?? false}>
        <DataTable.Col source="code" render={(row: EquipmentRow) => <Machine row={row} to={pageOf(row)} />} />
        <DataTable.Col source="workUnit" disableSort render={({ workUnit }: EquipmentRow) => placeName(workUnit)} />
        <DataTable.Col source="state" disableSort render={(row: EquipmentRow) => <StateChip texts="equipment.state" state={row.device ? row.state : "NOT_CONNECTED"} />} />
        <DataTable.Col source="since" disableSort render={(row: EquipmentRow) => (row.device ? formatDayTime(row.since) : "–")} />
        <DataTable.Col source="program" disableSort render={(row: EquipmentRow) => row.program ?? "–"} />
        <DataTable.Col source="link" disableSort render={(row: EquipmentRow) => <StateChip texts="connectivity.link" state={row.link} />} />
      </DataTable>
    </List>
  );
}

function Machine({ row, to }: { row: EquipmentRow; to: string | undefined }) {
  return (
    <>
      {to ? <CodeLink code={nameOf(row)} to={to} /> : nameOf(row)}
      <Small>{row.code}</Small>
    </>
  );
}

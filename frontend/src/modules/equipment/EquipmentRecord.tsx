import ContentCopy from "@mui/icons-material/ContentCopy";
import { Button } from "@mui/material";
import { AutocompleteInput, DataTable, NumberInput, ReferenceField, ReferenceInput, required, TextInput, useCanAccess } from "react-admin";
import { formatDateTime, formatDayTime } from "../../shared/format";
import { nameOf, useTexts } from "../../shared/language";
import { useListDialogs } from "../../shared/lists";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";
import { CodeLink, StateChip } from "../../shared/ui";
import { DocumentsOfEquipment } from "../definition/documents/DocumentsOfEquipment";
import { usePlaceChoices, usePlaceNames } from "../plant";
import { usePermission } from "../security";
import { CapacitySection } from "./CapacitySection";
import { AttributesInput } from "./AttributesInput";
import { AttributeValues } from "./AttributeValues";
import { MachineAsset } from "./MachineAsset";
import { MachineNow } from "./MachineNow";
import { SeriesDialog } from "./SeriesDialog";
import { StateRibbon } from "./StateRibbon";
import { ToolSection } from "./ToolSection";
import type { AttributeValue, Machine } from "./types";

const CLASSES = "equipment-classes";

const KIND: RecordKind = {
  resource: "equipment",
  path: "equipment/equipment",
  entity: "equipment.equipment",
  fields: ["nameZh", "nameEn", "equipmentClass", "workUnit", "device", "loadCapacity", "slots", "note", "attributes"],
  say: (field, value) => {
    if (field === "from" || field === "to") return formatDateTime(String(value));
    return field === "attributes" ? (value as AttributeValue[]).map((one) => `${one.attribute} ${one.value}`).join("; ") || "–" : undefined;
  },
};

const CLASS_NAME = (
  <ReferenceField source="equipmentClass" reference={CLASSES} link="show" render={({ referenceRecord }) => (referenceRecord ? nameOf(referenceRecord) : "–")} />
);

const stateOf = ({ device, state }: Machine) => (device ? state : "NOT_CONNECTED");

/** The plant's equipment and how each stands now; no data is said, never guessed. */
export function EquipmentList() {
  const placeName = usePlaceNames();
  return (
    <RecordList kind={KIND} filters={[classChoice(true)]} hidden={["workUnit", "device", "loadCapacity", "slots"]} actions={<SeriesButton />}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="equipmentClass">{CLASS_NAME}</DataTable.Col>
      <DataTable.Col source="workUnit" render={({ workUnit }: MasterRecord) => placeName(String(workUnit))} />
      <DataTable.Col source="state" disableSort render={(found: MasterRecord) => <StateChip texts="equipment.state" state={stateOf(found as Machine)} />} />
      <DataTable.Col source="since" disableSort render={(found: MasterRecord) => (found.device ? formatDayTime((found as Machine).since) : "–")} />
      <DataTable.Col source="program" disableSort render={(found: MasterRecord) => (found as Machine).program ?? "–"} />
      <DataTable.Col source="link" disableSort render={(found: MasterRecord) => <StateChip texts="connectivity.link" state={(found as Machine).link} />} />
      <DataTable.Col source="device" render={(found: MasterRecord) => (found as Machine).device ?? "–"} />
      <DataTable.NumberCol source="loadCapacity" />
      <DataTable.NumberCol source="slots" />
    </RecordList>
  );
}

function SeriesButton() {
  const texts = useTexts();
  const { canAccess } = useCanAccess({ resource: KIND.resource, action: "create" });
  const { open, close } = useListDialogs();
  if (!canAccess) return null;
  const ask = () => open(<SeriesDialog onClose={close} />);
  return (
    <Button size="small" startIcon={<ContentCopy />} data-series="" onClick={ask}>
      {texts("equipment.series.button")}
    </Button>
  );
}

export function EquipmentCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND} suggestion={{ loadCapacity: 1, slots: 1, attributes: [] }}>
      <TextInput source="code" validate={required()} helperText={texts("equipment.codeHint")} autoFocus />
      <EquipmentFields />
    </RecordCreate>
  );
}

export function EquipmentEdit() {
  return (
    <RecordEdit kind={KIND}>
      <EquipmentFields />
    </RecordEdit>
  );
}

const more = (record: MasterRecord) => {
  const machine = record as Machine;
  return (
    <>
      <MachineNow machine={machine} />
      <StateRibbon key={machine.code} equipment={machine.code} />
      <AttributeValues machine={machine} />
      <CapacitySection machine={machine} />
      <ToolSection machine={machine} />
      <MachineAsset key={`asset of ${machine.code}`} machine={machine} />
      <DocumentsOfEquipment equipmentClass={machine.equipmentClass} />
    </>
  );
};

const SHOWN = {
  equipmentClass: () => CLASS_NAME,
  workUnit: (record: MasterRecord) => <WorkUnit machine={record as Machine} />,
  device: (record: MasterRecord) => <Device machine={record as Machine} />,
};

/** One machine: how it stands, what is known of it, and the asset that fills its role. */
export function EquipmentPage() {
  return <RecordShow kind={KIND} shown={SHOWN} hidden={["attributes"]} more={more} />;
}

function WorkUnit({ machine: { workUnit } }: { machine: Machine }) {
  const placeName = usePlaceNames();
  const mayOpen = usePermission("plant.read");
  return mayOpen ? <CodeLink code={placeName(workUnit)} to={`/plant/${encodeURIComponent(workUnit)}`} /> : <>{placeName(workUnit)}</>;
}

function Device({ machine: { device } }: { machine: Machine }) {
  const mayOpen = usePermission("connectivity.read");
  return device && mayOpen ? <CodeLink code={device} to={`/devices/${encodeURIComponent(device)}`} /> : <>{device ?? "–"}</>;
}

function EquipmentFields() {
  const texts = useTexts();
  const workUnits = usePlaceChoices("WORK_UNIT");
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      {classChoice(false)}
      <AutocompleteInput source="workUnit" choices={workUnits} validate={required()} helperText={texts("equipment.workUnitHint")} />
      <TextInput source="device" helperText={texts("equipment.deviceHint")} />
      <NumberInput source="loadCapacity" min={1} validate={required()} helperText={texts("equipment.loadHint")} sx={{ maxWidth: 320 }} />
      <NumberInput source="slots" min={1} validate={required()} helperText={texts("equipment.slotsHint")} sx={{ maxWidth: 320 }} />
      <TextInput source="note" multiline />
      <AttributesInput />
    </>
  );
}

function classChoice(asFilter: boolean) {
  return (
    <ReferenceInput key="equipmentClass" source="equipmentClass" reference={CLASSES} alwaysOn={asFilter} sort={{ field: "code", order: "ASC" }}>
      <AutocompleteInput optionText={(found: MasterRecord) => `${nameOf(found)} (${found.code})`} filterToQuery={(q: string) => ({ q })} validate={asFilter ? undefined : required()} />
    </ReferenceInput>
  );
}

import { AutocompleteInput, DataTable, NumberInput, ReferenceField, ReferenceInput, required, TextInput } from "react-admin";
import { nameOf, useTexts } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";
import { familiesOf, type Matrix, type SetupTime } from "./matrix";
import { MatrixGrid } from "./MatrixGrid";
import { TimesInput } from "./TimesInput";

const KIND: RecordKind = {
  resource: "setup-matrices",
  path: "equipment/setup-matrices",
  entity: "equipment.setup-matrix",
  fields: ["nameZh", "nameEn", "equipmentClass", "equipment", "defaultMinutes", "times"],
  say: (field, value) => (field === "times" ? (value as SetupTime[]).map(({ from, to, minutes }) => `${from} → ${to} ${minutes}`).join("; ") || "–" : undefined),
};

const CLASS_NAME = <NameOf source="equipmentClass" reference="equipment-classes" />;
const MACHINE_NAME = <NameOf source="equipment" reference="equipment" />;

const SHOWN = {
  equipmentClass: () => CLASS_NAME,
  equipment: () => MACHINE_NAME,
  times: (record: MasterRecord) => <Grid matrix={record as Matrix} />,
};

/** How long machines are set up from one family to another. */
export function MatrixList() {
  return (
    <RecordList kind={KIND}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="equipmentClass">{CLASS_NAME}</DataTable.Col>
      <DataTable.Col source="equipment">{MACHINE_NAME}</DataTable.Col>
      <DataTable.NumberCol source="defaultMinutes" />
      <DataTable.Col source="families" disableSort render={(found: MasterRecord) => familiesOf((found as Matrix).times).join(", ") || "–"} />
    </RecordList>
  );
}

export function MatrixCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND} suggestion={{ defaultMinutes: 30, times: [] }}>
      <TextInput source="code" validate={required()} helperText={texts("equipment.matrix.codeHint")} autoFocus />
      <MatrixFields />
    </RecordCreate>
  );
}

export function MatrixEdit() {
  return (
    <RecordEdit kind={KIND}>
      <MatrixFields />
    </RecordEdit>
  );
}

export function MatrixPage() {
  return <RecordShow kind={KIND} shown={SHOWN} />;
}

function Grid({ matrix: { times, defaultMinutes } }: { matrix: Matrix }) {
  const families = familiesOf(times);
  return families.length === 0 ? <>–</> : <MatrixGrid families={families} times={times} defaultMinutes={defaultMinutes} />;
}

function MatrixFields() {
  const texts = useTexts();
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      {choice("equipmentClass", "equipment-classes", texts("equipment.matrix.classHint"))}
      {choice("equipment", "equipment", texts("equipment.matrix.machineHint"))}
      <NumberInput source="defaultMinutes" min={0} validate={required()} helperText={texts("equipment.matrix.defaultHint")} sx={{ maxWidth: 320 }} />
      <TimesInput />
    </>
  );
}

function NameOf({ source, reference }: { source: string; reference: string }) {
  return <ReferenceField source={source} reference={reference} link="show" emptyText="–" render={({ referenceRecord }) => (referenceRecord ? nameOf(referenceRecord) : "–")} />;
}

function choice(source: string, reference: string, hint: string) {
  return (
    <ReferenceInput source={source} reference={reference} sort={{ field: "code", order: "ASC" }}>
      <AutocompleteInput optionText={(found: MasterRecord) => `${nameOf(found)} (${found.code})`} filterToQuery={(q: string) => ({ q })} helperText={hint} />
    </ReferenceInput>
  );
}

import { AutocompleteInput, DataTable, ReferenceField, ReferenceInput, required, SelectInput, TextInput } from "react-admin";
import { nameOf, useTexts } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";

const TRACKINGS = ["NONE", "LOT", "UNIT", "CARRIER", "TOOL"];
const UNITS = ["pcs", "set", "g", "kg", "t", "mm", "m", "m2", "m3", "mL", "L"];
const CLASSES = "material-classes";

const KIND: RecordKind = {
  resource: "material-definitions",
  path: "material/definitions",
  entity: "material.definition",
  fields: ["nameZh", "nameEn", "tracking", "unit", "materialClass"],
  say: (field, value, texts) => (field === "tracking" || field === "unit" ? texts(`material.${field}.${String(value)}`, { _: String(value) }) : undefined),
};

const CLASS_NAME = <ReferenceField source="materialClass" reference={CLASSES} render={({ referenceRecord }) => (referenceRecord ? nameOf(referenceRecord) : "–")} />;

/** What the plant buys, makes and uses. */
export function MaterialList() {
  const texts = useTexts();
  const trackings = useChoices("tracking", TRACKINGS);
  return (
    <RecordList
      kind={KIND}
      filters={[
        <SelectInput key="tracking" source="tracking" alwaysOn choices={trackings} />,
        classInput({ alwaysOn: true }),
      ]}
    >
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="materialClass">{CLASS_NAME}</DataTable.Col>
      <DataTable.Col source="tracking" render={({ tracking }: MasterRecord) => texts(`material.tracking.${String(tracking)}`)} />
      <DataTable.Col source="unit" render={({ unit }: MasterRecord) => texts(`material.unit.${String(unit)}`, { _: String(unit) })} />
    </RecordList>
  );
}

export function MaterialCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND} suggestion={{ tracking: "LOT", unit: "pcs" }}>
      <TextInput source="code" validate={required()} helperText={texts("material.codeHint")} autoFocus />
      <MaterialFields />
    </RecordCreate>
  );
}

export function MaterialEdit() {
  return (
    <RecordEdit kind={KIND}>
      <MaterialFields />
    </RecordEdit>
  );
}

export function MaterialPage() {
  return <RecordShow kind={KIND} shown={{ materialClass: () => CLASS_NAME }} />;
}

function MaterialFields() {
  const texts = useTexts();
  const trackings = useChoices("tracking", TRACKINGS);
  const units = useChoices("unit", UNITS);
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      {classInput({ validate: required() })}
      <SelectInput source="tracking" choices={trackings} validate={required()} helperText={texts("material.trackingHint")} />
      <SelectInput source="unit" choices={units} validate={required()} helperText={texts("material.unitHint")} />
    </>
  );
}

/** A class, found by code or name. */
function classInput({ alwaysOn, validate }: { alwaysOn?: boolean; validate?: ReturnType<typeof required> }) {
  return (
    <ReferenceInput key="materialClass" source="materialClass" reference={CLASSES} alwaysOn={alwaysOn} sort={{ field: "code", order: "ASC" }}>
      <AutocompleteInput optionText={(found: MasterRecord) => `${nameOf(found)} (${found.code})`} filterToQuery={(q: string) => ({ q })} validate={validate} />
    </ReferenceInput>
  );
}

function useChoices(field: string, ids: string[]) {
  const texts = useTexts();
  return ids.map((id) => ({ id, name: texts(`material.${field}.${id}`) }));
}

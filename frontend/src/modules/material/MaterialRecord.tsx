import { WhereUsed } from "../definition/WhereUsed";
import { AutocompleteInput, DataTable, ReferenceField, ReferenceInput, required, SelectInput, TextInput } from "react-admin";
import { nameOf, useTexts } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";
import { KeepingInputs, sayKeeping, TRACKINGS } from "./keeping";
import { OfClass } from "./OfClass";
import { StockSection } from "./StockSection";
import { SubstitutesSection } from "./SubstitutesSection";
import { TrackingOfClass } from "./TrackingOfClass";
import { UnitsSection } from "./UnitsSection";

const CLASSES = "material-classes";
const UNITS = "units-of-measure";

const KIND: RecordKind = {
  resource: "material-definitions",
  path: "material/definitions",
  entity: "material.definition",
  fields: ["nameZh", "nameEn", "tracking", "unit", "materialClass", "shelfLifeDays", "picking"],
  say: sayKeeping,
};

const CLASS_NAME = <ReferenceField source="materialClass" reference={CLASSES} render={({ referenceRecord }) => (referenceRecord ? nameOf(referenceRecord) : "–")} />;

const UNIT_NAME = <ReferenceField source="unit" reference={UNITS} render={({ referenceRecord }) => (referenceRecord ? nameOf(referenceRecord) : "–")} />;

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
      <DataTable.Col source="unit">{UNIT_NAME}</DataTable.Col>
    </RecordList>
  );
}

export function MaterialCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND} suggestion={{ tracking: "LOT", unit: "pcs" }}>
      <TextInput source="code" validate={required()} helperText={texts("material.codeHint")} autoFocus />
      <TrackingOfClass />
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

const SHOWN = {
  materialClass: () => CLASS_NAME,
  unit: () => UNIT_NAME,
  shelfLifeDays: (material: MasterRecord) => <OfClass material={material} field="shelfLifeDays" />,
  picking: (material: MasterRecord) => <OfClass material={material} field="picking" />,
};
const more = (material: MasterRecord) => (
  <>
    {material.tracking === "NONE" && <StockSection material={material} />}
    <UnitsSection material={material} />
    <SubstitutesSection material={material} />
    <WhereUsed material={material.code} />
  </>
);

export function MaterialPage() {
  return <RecordShow kind={KIND} shown={SHOWN} more={more} />;
}

function MaterialFields() {
  const texts = useTexts();
  const trackings = useChoices("tracking", TRACKINGS);
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      {classInput({ validate: required() })}
      <SelectInput source="tracking" choices={trackings} validate={required()} helperText={texts("material.trackingHint")} />
      <ReferenceInput source="unit" reference={UNITS} sort={{ field: "kind", order: "ASC" }}>
        <AutocompleteInput optionText={(found: MasterRecord) => `${nameOf(found)} (${found.code})`} filterToQuery={(q: string) => ({ q })} validate={required()} helperText={texts("material.unitHint")} />
      </ReferenceInput>
      <KeepingInputs hint={texts("material.shelfLifeHint")} empty={texts("material.asClass")} />
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

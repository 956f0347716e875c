import { DataTable, required, SelectInput, TextInput } from "react-admin";
import { useTexts } from "../../shared/language";
import { RecordCreate, RecordEdit, RecordList, RecordShow, type MasterRecord, type RecordKind } from "../../shared/record";
import { KeepingInputs, sayKeeping, TRACKINGS } from "./keeping";

const KIND: RecordKind = { resource: "material-classes", path: "material/classes", entity: "material.class", fields: ["nameZh", "nameEn", "tracking", "shelfLifeDays", "picking"], say: sayKeeping };

/** The kinds of material that the plant tells apart. */
export function ClassList() {
  const texts = useTexts();
  return (
    <RecordList kind={KIND}>
      <DataTable.Col source="nameZh" />
      <DataTable.Col source="nameEn" />
      <DataTable.Col source="shelfLifeDays" disableSort render={({ shelfLifeDays }: MasterRecord) => sayKeeping("shelfLifeDays", shelfLifeDays, texts) ?? "–"} />
      <DataTable.Col source="picking" disableSort render={({ picking }: MasterRecord) => sayKeeping("picking", picking, texts) ?? "–"} />
    </RecordList>
  );
}

export function ClassCreate() {
  const texts = useTexts();
  return (
    <RecordCreate kind={KIND}>
      <TextInput source="code" validate={required()} helperText={texts("material.codeHint")} autoFocus />
      <ClassFields />
    </RecordCreate>
  );
}

export function ClassEdit() {
  return (
    <RecordEdit kind={KIND}>
      <ClassFields />
    </RecordEdit>
  );
}

export function ClassPage() {
  return <RecordShow kind={KIND} />;
}

function ClassFields() {
  const texts = useTexts();
  const trackings = TRACKINGS.map((id) => ({ id, name: texts(`material.tracking.${id}`) }));
  return (
    <>
      <TextInput source="nameZh" validate={required()} />
      <TextInput source="nameEn" validate={required()} />
      <SelectInput source="tracking" choices={trackings} emptyText="–" helperText={texts("material.classTrackingHint")} />
      <KeepingInputs hint={texts("material.classShelfLifeHint")} empty={texts("material.picking.FEFO")} />
    </>
  );
}
